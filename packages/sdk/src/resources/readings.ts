// Generated from openapi/ by `npm run generate`. Do not edit.
import type { PageCall } from '../core/call.ts';
import type { CallOptions, DataOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface ReadingsResource {
  /**
   * Meter readings
   *
   * Readings of the signed-in customer, newest first. `from` and `to` choose by the day of the reading.
   *
   * @param query
   *   - `contractId`: Only this contract
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /readings`
   */
  list(query?: QueryOf<'readings.list'>, options?: CallOptions): PageCall<DataOf<'readings.list'>, ProblemOf<'readings.list'>>;
}

export const readings: Resource<ReadingsResource> = {
  name: 'readings',
  routes: {
    list: 'GET /readings q',
  },
};
