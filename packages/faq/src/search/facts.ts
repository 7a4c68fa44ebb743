import type { FaqSource } from '../source.ts';
import type { LocalTexts } from '../entry.ts';

/** Selects a language's values and fills in the utility's facts. */
export interface Localizer {
  /** The value in the language, else in Japanese; facts are filled into every text inside. */
  readonly local: <T>(texts: LocalTexts<T>) => T;
  /** Fills facts into every text inside a value. A name that is no fact stays as it is, in braces. */
  readonly fill: <T>(value: T) => T;
}

const names = /\{(\w+)\}/g;

/** `ja-x-easy` may fall back to `ja`. */
const inLanguage = <T>(texts: LocalTexts<T>, language: string): T =>
  texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts.ja;

export function localizer({ facts }: Pick<FaqSource, 'facts'>, language: string): Localizer {
  const fact = (name: string): string | undefined => {
    const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return typeof value === 'object' ? inLanguage(value, language) : value;
  };
  const fillAny = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(names, (whole, name: string) => fact(name) ?? whole);
    if (Array.isArray(value)) return value.map(fillAny);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAny(inner)]));
  };
  const fill = <T>(value: T): T => fillAny(value) as T;
  return { fill, local: (texts) => fill(inLanguage(texts, language)) };
}
