import { addDays, hoursOn, inJapan } from '@mizumado/procedures';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];

/** Days ahead for which a call can be wished: later ones are forgotten on both sides. */
const furthest = 60;

/**
 * Whether the office can call in a wished span of time.
 *
 * @param calendar the utility's at `now`
 * @returns what is wrong with it, in words for a developer; undefined when it is right
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
