/** Readings after words, as やさしい日本語 has them: 料金（りょうきん）. */
const furigana = /\([ぁ-ん\s]+\)/g;

/** Japanese is written without spaces, except in やさしい日本語; there they say nothing. */
const idleSpaces = /(?<![a-z0-9])\s+|\s+(?![a-z0-9\s])/g;

/**
 * What is compared: full-width and half-width are one (NFKC), so are capitals and small letters; long vowels are not told apart (メーター =
 * メータ). Katakana stays katakana: see `fold`.
 */
export const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(furigana, '')
    .replaceAll(/[ー〜~‐-―−'’]+/g, '')
    .replaceAll(idleSpaces, '')
    .replaceAll(/\s+/g, ' ');

/** Katakana as hiragana, character by character, so that positions stay. */
export const fold = (normalized: string): string =>
  normalized.replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
