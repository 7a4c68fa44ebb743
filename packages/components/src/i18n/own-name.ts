/** What a language calls itself: 日本語, English, 简体中文. No list of languages knows やさしい日本語. */
export const ownName = (tag: string): string =>
  tag === 'ja-x-easy' ? 'やさしい日本語' : (new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag);
