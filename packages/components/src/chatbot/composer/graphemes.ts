import { countCharacters, cutCharacters } from '../../forms/rules/characters.ts';

/** Longest question in characters as a reader counts them; 𠮷 and 👨‍👩‍👧 are one each. */
export const LIMIT = 500;

/** @returns the beginning that is kept, and how many characters were left out */
export const cut = (text: string, limit = LIMIT): ReturnType<typeof cutCharacters> => cutCharacters(text, limit);

/** Characters that a reader may still write. */
export const left = (text: string, limit = LIMIT): number => limit - countCharacters(text);
