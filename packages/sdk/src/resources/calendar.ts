// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { CallOptions, DataOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface CalendarResource {
  /**
   * Office hours, closed days and lead times
   *
   * Whether the office answers now, when it opens next, the days on which it is closed, and how long before a wished date an application
   * must be in. Public. The ETag changes when the office opens or closes and when the day does.
   *
   * @see `GET /calendar`
   */
  get(options?: CallOptions): Call<DataOf<'calendar.get'>, ProblemOf<'calendar.get'>>;
}

export const calendar: Resource<CalendarResource> = {
  name: 'calendar',
  routes: {
    get: 'GET /calendar',
  },
};
