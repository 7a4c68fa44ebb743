import type { IndexedEmergency, IndexedEntry } from './faq-index.ts';

/** An entry that was found. */
export interface Hit {
  readonly entry: IndexedEntry;
  /** For comparing hits of one question only. */
  readonly score: number;
  /** 0 to 1: how much of the question the entry speaks of. Comparable between questions. */
  readonly confidence: number;
}

/**
 * What became of a question. `direct`: the first hit is the answer. `suggest`: one of the hits may be it. `hand-over`: a person has to
 * answer. `empty`: there was no word in it. `emergency`: phone at once; hits come second.
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
