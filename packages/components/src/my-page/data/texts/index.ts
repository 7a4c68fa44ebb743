import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type DataTexts = typeof ja;

/** Texts of saving data and of closing the account. */
export const dataFeature: Feature<DataTexts> = { name: 'my-page-data', languages };
