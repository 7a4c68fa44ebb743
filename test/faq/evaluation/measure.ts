import type { Answer, Faq } from '@mizumado/faq';
import type { Expected, Query } from './queries.ts';

/** What became of a query. */
export interface Outcome {
  readonly query: Pick<Query, 'text'> & { readonly expect: Expected };
  readonly answer: Answer;
  /** Place of the first right hit, from 1; Infinity when there is none. */
  readonly place: number;
}

/** Shares are 0 to 1; NaN where there was nothing to measure. */
export interface Figures {
  readonly queries: number;
  /** Right at the first place, among the first 3 and 5, of queries that have an answer. */
  readonly first: number;
  readonly firstThree: number;
  readonly firstFive: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Right ones of the direct answers to queries that have an answer. */
  readonly directPrecision: number;
  /** Of queries that have an answer: answered directly, and handed over to a person. */
  readonly direct: number;
  readonly handOver: number;
  /** Of queries out of scope: answered directly all the same. */
  readonly strayDirect: number;
  readonly emergenciesCaught: number;
  /** Of all others: taken for an emergency. */
  readonly falseAlarms: number;
}

export function outcomeOf(query: Outcome['query'], faq: Faq): Outcome {
  const answer = faq.ask(query.text);
  const right = query.expect.kind === 'answer' ? query.expect.entries : [];
  const at = answer.hits.findIndex(({ entry }) => right.includes(entry.entryId));
  return { query, answer, place: at < 0 ? Infinity : at + 1 };
}

const share = <T>(of: readonly T[], fits: (one: T) => boolean): number => of.filter(fits).length / of.length;

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const of = (kind: Expected['kind']): Outcome[] => outcomes.filter(({ query }) => query.expect.kind === kind);
  const answerable = of('answer');
  const isDirect = ({ answer }: Outcome): boolean => answer.kind === 'direct';
  const isEmergency = ({ answer }: Outcome): boolean => answer.kind === 'emergency';
  return {
    queries: outcomes.length,
    first: share(answerable, ({ place }) => place === 1),
    firstThree: share(answerable, ({ place }) => place <= 3),
    firstFive: share(answerable, ({ place }) => place <= 5),
    mrr: answerable.reduce((sum, { place }) => sum + 1 / place, 0) / answerable.length,
    directPrecision: share(answerable.filter(isDirect), ({ place }) => place === 1),
    direct: share(answerable, isDirect),
    handOver: share(answerable, ({ answer }) => answer.kind === 'hand-over'),
    strayDirect: share(of('none'), isDirect),
    emergenciesCaught: share(of('emergency'), isEmergency),
    falseAlarms: share([...answerable, ...of('none')], isEmergency),
  };
}
