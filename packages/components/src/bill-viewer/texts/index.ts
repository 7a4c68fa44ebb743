import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type BillViewerTexts = typeof ja;

/** Looks up a text of the first view. */
export type BillViewerTranslate = Translate<KeyOf<BillViewerTexts & CommonTexts>>;

/** Texts of the first view. */
export const billViewerFeature: Feature<BillViewerTexts> = { name: 'bill-viewer', languages };
