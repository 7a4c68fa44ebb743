import type { BillView } from '../view.ts';
import type { BillTranslate } from './texts/index.ts';

/** What the views below the first one need to speak: their texts have been loaded. */
export interface DetailsView extends BillView {
  readonly t: BillTranslate;
}
