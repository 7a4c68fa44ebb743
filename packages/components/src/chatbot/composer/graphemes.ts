/** So many characters, as a reader counts them, are enough for a question; 𠮷 and 👨‍👩‍👧 are one each. */
export const LIMIT = 500;

/** Longest text that is counted character by character; a book that was pasted in must not hold up the page. */
const COUNTED_UNITS = 20_000;

let segmenter: Intl.Segmenter | undefined;

/** @returns the first `limit` characters, and how many were left out (UTF-16 units beyond what is counted count as one each) */
export function cut(text: string, limit = LIMIT): { readonly text: string; readonly over: number } {
  if (text.length <= limit) return { text, over: 0 };
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  let count = 0;
  let end = text.length;
  for (const { index } of segmenter.segment(text.slice(0, COUNTED_UNITS))) {
    if (count === limit) end = index;
    count += 1;
  }
  const over = Math.max(0, count - limit) + Math.max(0, text.length - COUNTED_UNITS);
  return over > 0 ? { text: text.slice(0, end), over } : { text, over: 0 };
}

/** Characters that a reader may still write. */
export const left = (text: string, limit = LIMIT): number => {
  if (text.length === 0) return limit;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return limit - [...segmenter.segment(text)].length;
};
