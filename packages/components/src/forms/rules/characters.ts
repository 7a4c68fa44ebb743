/** Longest text that is counted character by character; a book that was pasted in must not hold up the page. */
const countedUnits = 20_000;

let segmenter: Intl.Segmenter | undefined;

/** The parts of the beginning of a text that readers count as one character each. */
function charactersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return segmenter.segment(text.slice(0, countedUnits));
}

/** Characters as a reader counts them: 𠮷, が and 👨‍👩‍👧 are one each. Beyond 20,000 UTF-16 units each unit counts as one. */
export function countCharacters(text: string): number {
  if (text === '') return 0;
  let count = Math.max(0, text.length - countedUnits);
  for (const _ of charactersOf(text)) count += 1;
  return count;
}

/** @returns the first `limit` characters, and how many were left out, counted as above */
export function cutCharacters(text: string, limit: number): { readonly text: string; readonly over: number } {
  if (text.length <= limit) return { text, over: 0 };
  let count = 0;
  let end = text.length;
  for (const { index } of charactersOf(text)) {
    if (count === limit) end = index;
    count += 1;
  }
  const over = Math.max(0, count - limit) + Math.max(0, text.length - countedUnits);
  return over > 0 ? { text: text.slice(0, end), over } : { text, over: 0 };
}
