// Generated from the files beside this one by `npm run generate`. Do not edit.

/** The texts of this feature in each language, loaded when they are first needed. */
export const languages = {
  ja: () => import('./ja.ts'),
  en: () => import('./en.ts'),
  'ja-x-easy': () => import('./ja-x-easy.ts'),
};
