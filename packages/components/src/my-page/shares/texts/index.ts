import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type SharesTexts = typeof ja;

/** Texts of sharing a contract. */
export const sharesFeature: Feature<SharesTexts> = { name: 'my-page-shares', languages };
