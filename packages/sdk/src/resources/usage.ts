// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { CallOptions, DataOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface UsageResource {
  /**
   * Volume over time
   *
   * By bill: two years and the period before, or what `from` and `to` enclose. By day: 31 days. By hour: one day. Without `from` and `to` the newest are given. No usage notice shows days or hours, and they tell when somebody is at home: they need level `account`.
   *
   * @param query
   *   - `contractId`: Contract whose usage is wanted
   *   - `granularity`: What one item covers; `day` and `hour` need a smart meter
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   * @see `GET /usage`
   */
  get(query: QueryOf<'usage.get'>, options?: CallOptions): Call<DataOf<'usage.get'>, ProblemOf<'usage.get'>>;
}

export const usage: Resource<UsageResource> = {
  name: 'usage',
  routes: {
    get: 'GET /usage q',
  },
};
