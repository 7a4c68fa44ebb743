/** Longest text that is counted character by character; a book that was pasted in must not hold up the page. */
const countedUnits = 20_000;

let segmenter: Intl.Segmenter | undefined;

/** Characters as a reader counts them: 𠮷, が and 👨‍👩‍👧 are one each. Beyond 20,000 UTF-16 units each unit counts as one. */
export function countCharacters(text: string): number {
  if (text === '') return 0;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  let count = Math.max(0, text.length - countedUnits);
  for (const _ of segmenter.segment(text.slice(0, countedUnits))) count += 1;
  return count;
}
