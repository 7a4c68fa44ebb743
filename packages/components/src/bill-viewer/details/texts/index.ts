import type { Feature, KeyOf, Translate } from '../../../i18n/feature.ts';
import type { CommonTexts } from '../../../i18n/texts/index.ts';
import type { BillViewerTexts } from '../../texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type BillDetailsTexts = typeof ja;

/** Every text of the viewer. */
export type BillTexts = BillViewerTexts & BillDetailsTexts & CommonTexts;

/** Looks up any text of the viewer, once `billDetailsFeature` has been loaded. */
export type BillTranslate = Translate<KeyOf<BillTexts>>;

/** Texts below the first view. */
export const billDetailsFeature: Feature<BillDetailsTexts> = { name: 'bill-details', languages };
