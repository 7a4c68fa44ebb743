/** How long a share may last, to choose from; the contract of the service allows five years at most. */
export interface Span {
  readonly unit: 'months' | 'years';
  readonly count: number;
}

export const spans: readonly Span[] = [
  { unit: 'months', count: 1 },
  { unit: 'months', count: 3 },
  { unit: 'months', count: 6 },
  { unit: 'years', count: 1 },
  { unit: 'years', count: 3 },
];

/**
 * Last day of a share that begins today. A day that its month does not have becomes the month's last.
 *
 * @param today `YYYY-MM-DD`
 */
export function endOfShare(today: string, { unit, count }: Span): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + (unit === 'years' ? 12 * count : count), 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}
