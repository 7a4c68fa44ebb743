import type { Thresholds } from '../faq-index.ts';
import type { Ranking } from './searcher.ts';

/** Confidence from which an answer is given, or suggested. Calibrated on the development queries. */
export const thresholds: Thresholds = { direct: 0.25, suggest: 0.06 };

/** Factor on the confidence when the question names another office's matter, or shares no word with the entry. */
const doubtful = 1 / 3;

/** Three decimal places suffice; with more, the last bit of a division could decide. */
const rounded = (value: number): number => Math.min(1, Math.round(value * 1000) / 1000);

/**
 * Confidence, 0 to 1, that the hit at `place` answers the question: how much of the question it covers and, with more
 * weight, its lead over the next hit. The weights were found with questions that were left out of the index.
 */
export function confidenceOf({ scores, most, outside, solid }: Ranking, place: number): number {
  const score = scores[place] ?? 0;
  if (score === 0) return 0;
  const share = score / most;
  const ahead = place === 0 ? 1 - (scores[1] ?? 0) / score : 0;
  return rounded(share * (0.275 + 1.375 * share * ahead) * (outside || !solid ? doubtful : 1));
}
