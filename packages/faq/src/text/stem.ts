/** Endings of English words and what stands for them, taken off in this order; at least three letters stay. */
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
