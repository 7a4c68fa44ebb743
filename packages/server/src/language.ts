/** What a tag of another language than Japanese means: with its script, and without anything. `zh-CN` → zh-Hans, zh. */
function wider(tag: string): string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    // A request may name anything as its language.
    return [];
  }
}

/** Whether a text can be the name of a language (BCP 47). */
export const isLanguageTag = (text: string): boolean => wider(text).length > 0;

/**
 * Languages to look a text up in, best first, as the elements do (`languageChain` there): `zh-CN` → zh-CN, zh-Hans, zh, en, ja. Japanese
 * readers never get English: `ja-x-easy` (やさしい日本語) → ja-x-easy, ja.
 */
export const languagesToTry = (tag: string): string[] => [
  ...new Set([tag, ...(/^ja\b/i.test(tag) ? [] : [...wider(tag), 'en']), 'ja']),
];

/** A text, which always is there in Japanese, in the first of the reader's languages that it has. A stranger may call a language `constructor`. */
export const bestText = (text: Readonly<Record<string, string | undefined>> & { ja: string }, tag: string): string =>
  languagesToTry(tag)
    .map((language) => (Object.hasOwn(text, language) ? text[language] : undefined))
    .find(Boolean) ?? text.ja;

/** Texts that may leave out what another language says instead; paragraphs stay together. */
export type Translation<T> = T extends string | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Translation<T[K]> };

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const over = (below: unknown, above: unknown): unknown =>
  isGroup(below) && isGroup(above)
    ? Object.fromEntries(
        [...new Set([...Object.keys(below), ...Object.keys(above)])].map((key) => [key, over(below[key], above[key])]),
      )
    : (above ?? below);

/** The texts of every language, with what a translation leaves out taken from the next language that its readers are given. */
export const completed = <T, Language extends string>(
  languages: Readonly<Record<Language, Translation<T>>> & { readonly ja: T; readonly en: T },
): Readonly<Record<Language, T>> => {
  const texts: Readonly<Record<string, unknown>> = languages;
  const complete = (tag: string): unknown =>
    languagesToTry(tag)
      .filter((language) => Object.hasOwn(texts, language))
      .reduceRight<unknown>((below, language) => over(below, texts[language]), {});
  return Object.fromEntries(Object.keys(languages).map((tag) => [tag, complete(tag)])) as Record<Language, T>;
};
