import type { IndexedEmergency } from '../faq-index.ts';
import { fold, normalize } from '../text/normalize.ts';

/** Largest distance between the two sides of `…`. */
const gap = '[^。、.!?\\n]{0,8}?';

const escaped = (text: string): string => text.replaceAll(/[^\p{L}\p{N}\s]/gu, '\\$&');

/** Where a word begins: a Latin one by itself, a kanji one where `^` says so. */
const begin = (word: string): string => word.replace(/^\\\^/, '(?<![々㐀-鿿])').replace(/^(?=[a-z0-9])/, '\\b');

/** A word of a rule as a regular expression: `…` is a gap between two sides, `|` separates alternatives of a side. */
const expression = (word: string): RegExp =>
  new RegExp(
    word
      .split('…')
      .map(
        (side) =>
          `(?:${side
            .split('|')
            .map((choice) => begin(escaped(fold(normalize(choice)))))
            .join('|')})`,
      )
      .join(gap),
  );

/**
 * Detects an emergency in a text. The first matching rule is used.
 *
 * @returns a function of the normalised text
 */
export function emergencyFinder(rules: readonly IndexedEmergency[]): (text: string) => IndexedEmergency | undefined {
  const compiled = rules.map((rule) => ({
    rule,
    groups: rule.words.map((words) => words.map(expression)),
    exclude: rule.exclude.map(expression),
  }));
  return (text) => {
    const folded = fold(text);
    const fits = (pattern: RegExp): boolean => pattern.test(folded);
    return compiled.find(({ groups, exclude }) => groups.some((words) => words.every(fits)) && !exclude.some(fits))
      ?.rule;
  };
}
