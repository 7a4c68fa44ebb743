// Generated from openapi/ by `npm run generate`. Do not edit.
import type { PageCall } from '../core/call.ts';
import type { CallOptions, DataOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface SignInsResource {
  /**
   * When somebody signed in
   *
   * Sign-ins and refused tries of my account, newest first, for 180 days.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /account/sign-ins`
   */
  list(query?: QueryOf<'signIns.list'>, options?: CallOptions): PageCall<DataOf<'signIns.list'>, ProblemOf<'signIns.list'>>;
}

export const signIns: Resource<SignInsResource> = {
  name: 'signIns',
  routes: {
    list: 'GET /account/sign-ins q',
  },
};
