import type common from '../locales/ja/common.ts';
import type { Feature } from './feature.ts';

export type CommonTexts = typeof common;

/** Texts that every element may need: problems, other ways, waiting. */
export const commonFeature: Feature<CommonTexts> = {
  name: 'common',
  languages: {
    ja: () => import('../locales/ja/common.ts'),
    en: () => import('../locales/en/common.ts'),
    'ja-x-easy': () => import('../locales/ja-x-easy/common.ts'),
  },
};
