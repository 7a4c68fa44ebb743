import { addDays, hoursOn, inJapan } from '@mizumado/procedures';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];

/** Days ahead for which a call can be requested; both sides would forget a later one. */
const furthest = 60;

/**
 * Checks whether the office can call in the requested time span.
 *
 * @param calendar the utility's at `now`
 * @returns the fault, worded for developers; undefined when the span is valid
 */
export function faultOfWish(
  { on, from, to }: Schemas['CallbackSlot'],
  now: Date,
  { hours, closedOn }: Pick<Schemas['Calendar'], 'hours' | 'closedOn'>,
): string | undefined {
  const { date: today, time } = inJapan(now);
  if (from >= to) return 'must end after it begins';
  if (on < today || (on === today && to <= time)) return 'must not be over';
  if (on > addDays(today, furthest)) return `must be within ${furthest} days`;
  const open = hoursOn(hours, on, { closedOn });
  if (!open) return 'must be a day on which the office is open';
  if (from < open.opens || to > open.closes)
    return `must be within the office hours of that day, ${open.opens} to ${open.closes}`;
  return undefined;
}
