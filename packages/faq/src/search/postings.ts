import type { FaqIndex } from '../faq-index.ts';
import type { Token } from '../text/tokens.ts';

/** Terms of one entry by field. */
export type Fields = Readonly<Record<'questions' | 'keywords' | 'answer', readonly Token[]>>;

/** BM25F: a field's weight and its length normalisation. */
const fieldRules: Readonly<Record<keyof Fields, { weight: number; b: number }>> = {
  questions: { weight: 2, b: 0.5 },
  keywords: { weight: 2, b: 0 },
  answer: { weight: 1, b: 0.75 },
};
const k1 = 2;
/** Weights are stored as integers, so that sums are the same in every engine. */
const scale = 16;

const names = Object.keys(fieldRules) as (keyof Fields)[];

/**
 * BM25F over the fields, precomputed: the weight of each term in each entry. A search only adds integers, so that no
 * engine's logarithm can change a ranking.
 */
export function postingsOf(documents: readonly Fields[]): Pick<FaqIndex, 'terms' | 'postings' | 'unknown'> {
  const count = documents.length;
  const averages = Object.fromEntries(
    names.map((name) => [name, documents.reduce((sum, fields) => sum + fields[name].length, 0) / count || 1]),
  ) as Record<keyof Fields, number>;

  const frequencies = new Map<string, Map<number, number>>();
  documents.forEach((fields, position) => {
    for (const name of names) {
      const { weight, b } = fieldRules[name];
      const step = weight / (1 - b + (b * fields[name].length) / averages[name]);
      for (const { term } of fields[name]) {
        let entries = frequencies.get(term);
        if (!entries) frequencies.set(term, (entries = new Map<number, number>()));
        entries.set(position, (entries.get(position) ?? 0) + step);
      }
    }
  });

  const worth = (inEntries: number): number =>
    Math.log(1 + (count - inEntries + 0.5) / (inEntries + 0.5)) * (k1 + 1) * scale;
  const terms = [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    unknown: Math.round(worth(0)),
    terms: terms.map(([term]) => term).join(' '),
    postings: terms.map(([, entries]) => {
      const most = worth(entries.size);
      let before = 0;
      const steps = [...entries]
        .sort(([a], [b]) => a - b)
        .flatMap(([position, frequency]) => {
          const step = position - before;
          before = position;
          return [step, Math.round((most * frequency) / (frequency + k1))];
        });
      return [Math.round(most), ...steps];
    }),
  };
}
