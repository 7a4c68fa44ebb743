import { addDays, hoursOn, isCalendarDate } from '@mizumado/procedures';
import type { Calendar } from '@mizumado/sdk';

/** A span of one day in which a call may come, JST. */
export interface CallSlot {
  readonly on: string;
  readonly from: string;
  readonly to: string;
}

/** Choices beyond the days that one can plan for. */
const DAYS = 7;
const MOST = 6;
/** The office splits its day at noon. */
const SPANS = [
  { from: '00:00', to: '12:00' },
  { from: '13:00', to: '24:00' },
] as const;

/**
 * Mornings and afternoons of the next days on which the office answers, from tomorrow on; today is "as soon as possible".
 *
 * @param wished another day to offer, `YYYY-MM-DD`
 */
export function slotsFrom(calendar: Calendar, wished = ''): CallSlot[] {
  const next = Array.from({ length: DAYS }, (_, index) => addDays(calendar.today, index + 1));
  const days = next.flatMap((on) => spansOf(calendar, on)).slice(0, MOST);
  const further =
    isCalendarDate(wished) && wished > calendar.today && !days.some(({ on }) => on === wished)
      ? spansOf(calendar, wished)
      : [];
  return [...days, ...further];
}

function spansOf(calendar: Calendar, on: string): CallSlot[] {
  const hours = hoursOn(calendar.hours, on, calendar);
  if (!hours) return [];
  const spans = SPANS.map(({ from, to }) => ({
    on,
    from: from > hours.opens ? from : hours.opens,
    to: to < hours.closes ? to : hours.closes,
  }));
  return spans.filter(({ from, to }) => from < to);
}
