/** Endings of English words and their replacements, applied in this order; at least three letters remain. */
const endings: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/(?<=...)ies$/, 'y'],
  [/(?<=..[^su])s$/, ''],
  [/(?<=...)(?:ing|ed|ly)$/, ''],
  [/([bdgmnprt])\1$/, '$1'],
  [/(?<=...)e$/, ''],
];

/** A light stem, so that *bills*, *billing* and *billed* are one. Never shown. */
export const stem = (word: string): string =>
  endings.reduce((left, [ending, instead]) => left.replace(ending, instead), word);
