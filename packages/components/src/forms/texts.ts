import type { CommonTexts } from '../i18n/common.ts';
import type { Feature, KeyOf, Translate } from '../i18n/feature.ts';
import type texts from './texts/ja.ts';

export type FormsTexts = typeof texts;
export type FormsTranslate = Translate<KeyOf<FormsTexts> | KeyOf<CommonTexts>>;

/** What every form says by itself: marks, mistakes, names of buttons. Labels and hints are the words of whoever asks. */
export const formsFeature: Feature<FormsTexts> = {
  name: 'forms',
  languages: {
    ja: () => import('./texts/ja.ts'),
    en: () => import('./texts/en.ts'),
    'ja-x-easy': () => import('./texts/ja-x-easy.ts'),
  },
};
