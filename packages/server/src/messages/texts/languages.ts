// Generated from the files beside this one by `npm run generate`. Do not edit.
import ja from './ja.ts';
import en from './en.ts';
import jaXEasy from './ja-x-easy.ts';

/** The texts of messages in each language. */
export const messageLanguages = { ja, en, 'ja-x-easy': jaXEasy };
