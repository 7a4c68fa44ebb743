import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type FormsTexts = typeof ja;
export type FormsTranslate = Translate<KeyOf<FormsTexts> | KeyOf<CommonTexts>>;

/** What every form says by itself: marks, mistakes, names of buttons. Labels and hints are the words of whoever asks. */
export const formsFeature: Feature<FormsTexts> = { name: 'forms', languages };
