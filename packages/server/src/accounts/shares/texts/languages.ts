// Generated from the files beside this one by `npm run generate`. Do not edit.
import ja from './ja.ts';
import en from './en.ts';
import jaXEasy from './ja-x-easy.ts';

/** The texts of this feature in each language. */
export const languages = { ja, en, 'ja-x-easy': jaXEasy };
