import type { components } from '../../generated/api.ts';

type LeakHint = components['schemas']['LeakHint'];

/** What a hint rests on; volumes in m³. */
export interface LeakSigns {
  volume: number;
  previousPeriod: number | null;
  previousYear: number | null;
  /** Hours of the last seven days in which a smart meter ran; null without one, or when its data is old. */
  hoursRunning: number | null;
}

const weekOfHours = 7 * 24;

/**
 * Why a leak (漏水) is worth checking, or null. A meter that never stood still is the stronger sign, so it is told first.
 * A jump needs both comparisons: one alone is too often a season or a holiday.
 */
export function leakHint({ volume, previousPeriod, previousYear, hoursRunning }: LeakSigns): LeakHint {
  if (hoursRunning !== null && hoursRunning >= weekOfHours) return 'never-zero';
  if (previousPeriod === null || previousYear === null) return null;
  const higher = Math.max(previousPeriod, previousYear);
  return volume * 2 >= higher * 3 && volume - higher >= 10 ? 'volume-jump' : null;
}
