import type { Clock } from '../../clock.ts';
import type { Handler } from '../../http/handler.ts';
import { calendarAt } from './calendar.ts';

/** Office hours, closed days and lead times. `no-cache`: kept, but asked for again with the ETag, as the office opens and closes. */
export const getCalendar: Handler<'calendar.get', { clock: Clock }> = ({ utility }, { clock }) =>
  Promise.resolve({
    status: 200,
    body: calendarAt(clock(), utility.calendar),
    headers: { 'Cache-Control': 'no-cache' },
  });
