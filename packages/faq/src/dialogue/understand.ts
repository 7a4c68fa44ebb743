import { fold, normalize } from '../text/normalize.ts';
import type { IndexedOption, IndexedSlot } from './flow.ts';
import { understandDate } from './understand-date.ts';
import type { DialogueWords } from './words.ts';

type Asked = Exclude<IndexedSlot, { kind: 'computed' }>;

/** Longer texts do not count as an answer to a dialogue's question. */
const longestText = 500;

/** A number between 1 and 9, alone or as 1番 or "number 1". */
const ordinal = /^ (?:(?:no|number|option) )?([1-9])(?: (?:番目?|つ目?)?)? ?$/;

/**
 * Normal form in which typed answers and words of choices are compared: normalised, hiragana, no punctuation. Latin
 * words and numbers are surrounded by spaces, so that "no" is found in "noです" but not in "know"; other scripts have no
 * spaces.
 */
export const comparable = (text: string): string =>
  ` ${fold(normalize(text))} `
    .replaceAll(/[\p{sc=Latin}\p{N}]+/gu, ' $& ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<![\p{sc=Latin}\p{N}]) (?![\p{sc=Latin}\p{N}])/gu, '');

/**
 * Finds the choice by its number, its label, or one of its words anywhere in the text. The longest word decides; if two
 * choices tie, returns neither.
 */
function understandChoice(text: string, options: readonly IndexedOption[]): string | undefined {
  const given = comparable(text);
  const numbered = ordinal.exec(given);
  if (numbered) return options[Number(numbered[1]) - 1]?.value;
  const lengths = options.map(({ words }) =>
    Math.max(0, ...words.filter((word) => given.includes(word)).map((word) => word.trim().length)),
  );
  const longest = Math.max(...lengths);
  return longest > 0 && lengths.indexOf(longest) === lengths.lastIndexOf(longest)
    ? options[lengths.indexOf(longest)]?.value
    : undefined;
}

/** Digits of a Japanese phone number, ten or eleven, from 0; +81 becomes 0. */
function understandPhone(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s().‐-―−ー-]/g, '')
    .replace(/^\+?81(?=[1-9])/, '0');
  return /^0\d{9,10}$/.test(digits) ? digits : undefined;
}

/**
 * Reads the value from an answer to a question.
 *
 * @param today present calendar date in JST
 * @returns the slot's value; undefined when it was not understood
 */
export function understand(
  { kind, options }: Asked,
  text: string,
  today: string,
  words: DialogueWords,
): string | undefined {
  switch (kind) {
    case 'choice':
      return understandChoice(text, options);
    case 'date':
      return understandDate(text, today, words);
    case 'phone':
      return understandPhone(text);
    case 'text':
      return text.trim() !== '' && text.length <= longestText ? text.trim() : undefined;
  }
}

/** The command to the dialogue, if the text is nothing else. */
export function commandIn(text: string, { commands }: DialogueWords): keyof DialogueWords['commands'] | undefined {
  const given = text.normalize('NFKC').toLowerCase().trim();
  return (['back', 'skip', 'cancel'] as const).find((command) => new RegExp(commands[command]).test(given));
}
