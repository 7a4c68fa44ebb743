import type { Thresholds } from '../faq-index.ts';
import type { Ranking, Searcher } from './searcher.ts';

/** From which confidence on an answer is given, or offered. Calibrated on the development queries. */
export const thresholds: Thresholds = { direct: 0.25, suggest: 0.15 };

/** How much of what was asked the hit at `place` speaks of, 0 to 1. */
export function confidenceOf(ranking: Ranking, place: number, _searcher: Searcher): number {
  if (ranking.most === 0) return 0;
  return Math.round((1000 * ranking.scores[place]!) / ranking.most) / 1000;
}
