import type { View } from '../view.ts';
import type { BillTranslate } from './texts/index.ts';

/** What the views below the first one need to speak: their texts have been loaded. */
export interface DetailsView extends View {
  readonly t: BillTranslate;
}
