import type { IndexedEmergency, IndexedEntry } from './faq-index.ts';

/** An entry that was found. */
export interface Hit {
  readonly entry: IndexedEntry;
  /** Only comparable between hits of one question. */
  readonly score: number;
  /** 0 to 1: how much of the question the entry covers. Comparable between questions. */
  readonly confidence: number;
}

/**
 * Outcome of a question. `direct`: the first hit is the answer. `suggest`: one of the hits may be the answer.
 * `hand-over`: a person has to answer. `empty`: it had no words. `emergency`: phone immediately; hits are secondary.
 */
export type Answer =
  | {
      readonly kind: 'direct' | 'suggest' | 'hand-over' | 'empty';
      /** At most five, best first. */
      readonly hits: readonly Hit[];
      readonly confidence: number;
    }
  | {
      readonly kind: 'emergency';
      readonly rule: IndexedEmergency;
      readonly hits: readonly Hit[];
      readonly confidence: number;
    };
