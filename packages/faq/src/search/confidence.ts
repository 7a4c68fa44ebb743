import type { Thresholds } from '../faq-index.ts';
import type { Ranking } from './searcher.ts';

/** From which confidence on an answer is given, or offered. Calibrated on the development queries. */
export const thresholds: Thresholds = { direct: 0.25, suggest: 0.06 };

/** What is left of the confidence when the question names another office's matter, or has no word in common with the entry. */
const doubtful = 1 / 3;

/** Three places are plenty; more would let the last bit of a division decide. */
const rounded = (value: number): number => Math.min(1, Math.round(value * 1000) / 1000);

/**
 * How sure it is that the hit at `place` answers the question, 0 to 1: how much of the question it speaks of, and, the more so, how far it is
 * ahead of the next. The proportions were found by asking questions that had been left out of the index.
 */
export function confidenceOf({ scores, most, outside, solid }: Ranking, place: number): number {
  const score = scores[place] ?? 0;
  if (score === 0) return 0;
  const share = score / most;
  const ahead = place === 0 ? 1 - (scores[1] ?? 0) / score : 0;
  return rounded(share * (0.275 + 1.375 * share * ahead) * (outside || !solid ? doubtful : 1));
}
