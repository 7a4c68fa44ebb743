import { languages } from './languages.ts';
import type ja from './ja.ts';

/** Languages that the hosted pages are written in. */
export type HostedLanguage = keyof typeof languages;

export const hostedTexts: Readonly<Record<HostedLanguage, typeof ja>> = languages;

const isHosted = (tag: string | null | undefined): tag is HostedLanguage => Object.hasOwn(languages, tag ?? '');

/** The languages of the pages that a utility offers, in its order. */
export const hostedLanguages = (offered: readonly string[]): readonly HostedLanguage[] => offered.filter(isHosted);

/** The requested language if the utility offers it and it has texts here, else the utility's first, else Japanese. */
export function hostedLanguage(
  wished: string | null,
  offered: readonly string[] = Object.keys(languages),
): HostedLanguage {
  const [own = 'ja', ...others] = hostedLanguages(offered);
  return [own, ...others].find((language) => language === wished) ?? own;
}
