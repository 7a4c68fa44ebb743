import { completed, isLanguageTag, languagesToTry } from '../../language.ts';
import { languages } from './languages.ts';
import type ja from './ja.ts';

/** Languages that the hosted pages are written in. */
export type HostedLanguage = keyof typeof languages;

export const hostedTexts: Readonly<Record<HostedLanguage, typeof ja>> = completed<typeof ja, HostedLanguage>(languages);

const isHosted = (tag: string | null | undefined): tag is HostedLanguage => Object.hasOwn(languages, tag ?? '');

/** The languages of the pages that a utility offers, in its order. */
export const hostedLanguages = (offered: readonly string[]): readonly HostedLanguage[] => offered.filter(isHosted);

/** The wished language, or the nearest to it, that the utility offers and that has texts here; without a wish the utility's first, else Japanese. */
export function hostedLanguage(
  wished: string | null,
  offered: readonly string[] = Object.keys(languages),
): HostedLanguage {
  const [own = 'ja', ...others] = hostedLanguages(offered);
  const isOffered = (tag: string): tag is HostedLanguage => [own, ...others].some((language) => language === tag);
  const wishes = wished !== null && isLanguageTag(wished) ? languagesToTry(wished) : [];
  return wishes.find(isOffered) ?? own;
}
