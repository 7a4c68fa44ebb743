import type { Clock } from '../../clock.ts';
import type { Handler } from '../../http/handler.ts';
import { calendarAt } from './calendar.ts';

/**
 * Office hours, closed days and lead times. `no-cache`: the browser revalidates by ETag, because the office opens and
 * closes.
 */
export const getCalendar: Handler<'calendar.get', { clock: Clock }> = ({ utility }, { clock }) =>
  Promise.resolve({
    status: 200,
    body: calendarAt(clock(), utility.calendar),
    headers: { 'Cache-Control': 'no-cache' },
  });
