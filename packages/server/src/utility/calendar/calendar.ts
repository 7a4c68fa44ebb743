import { closedDates, inJapan, officeState } from '@mizumado/procedures';
import type { components } from '../../generated/api.ts';
import type { UtilityCalendar } from '../../utility-config.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** Days for which closed dates are listed, today included: longer than anybody plans a move. */
const daysTold = 401;

/** A utility's calendar as the API shows it at `now`. */
export function calendarAt(now: Date, calendar: UtilityCalendar): components['schemas']['Calendar'] {
  const { hours, emergency, closedWeekdays, leadTimes } = calendar;
  const today = inJapan(now).date;
  const closedOn = closedDates(calendar, today, daysTold, isPublicHoliday);
  const { open, closesAt, opensAt } = officeState(hours, now, { closedOn });
  return {
    today,
    office: { open, closesAt: closesAt?.toISOString() ?? null, opensAt: opensAt?.toISOString() ?? null },
    hours,
    emergency,
    closedWeekdays,
    closedOn,
    leadTimes,
  };
}
