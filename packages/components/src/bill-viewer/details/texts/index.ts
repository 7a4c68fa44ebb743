import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type BillDetailsTexts = typeof ja;

/** Texts below the first view. */
export const billDetailsFeature: Feature<BillDetailsTexts> = { name: 'bill-details', languages };
