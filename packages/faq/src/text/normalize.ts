/** Readings in brackets after words, as in やさしい日本語: 料金（りょうきん）. */
const furigana = /\([ぁ-ん\s]+\)/g;

/** Japanese has no spaces, except in やさしい日本語, where they have no meaning. */
const idleSpaces = /(?<![a-z0-9])\s+|\s+(?![a-z0-9\s])/g;

/**
 * Normal form for comparison: NFKC, which unifies full and half width, lower case, no long vowel marks (メーター = メータ).
 * Katakana stays katakana: see `fold`.
 */
export const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(furigana, '')
    .replaceAll(/[ー〜~‐-―−'’]+/g, '')
    .replaceAll(idleSpaces, '')
    .replaceAll(/\s+/g, ' ');

/** Converts katakana to hiragana, character by character, so that positions stay valid. */
export const fold = (normalized: string): string =>
  normalized.replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
