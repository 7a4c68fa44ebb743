import { bestText } from '../../../language.ts';
import { languages } from './languages.ts';

const translated: Readonly<Record<string, { readonly nameless?: string }>> = languages;
const nameless = Object.fromEntries(Object.entries(translated).map(([language, texts]) => [language, texts.nameless]));

/** What stands for a giver whose name is not told, in the reader's language. */
export const namelessGiver = (lang: string): string => bestText({ ...nameless, ja: languages.ja.nameless }, lang);
