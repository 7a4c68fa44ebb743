export type Script = 'other' | 'kanji' | 'hiragana' | 'katakana' | 'latin';

/**
 * The script of a UTF-16 code unit of normalised text. Plain ranges rather than Unicode properties: those grow with every version, and
 * engines are not of the same one.
 */
export function scriptOf(code: number): Script {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code < 0x250)) return 'latin';
  if (code < 0x3005) return 'other';
  if (code >= 0x3041 && code <= 0x3096) return 'hiragana';
  if (code >= 0x30a1 && code <= 0x30fa) return 'katakana';
  return code <= 0x3007 || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ? 'kanji' : 'other';
}
