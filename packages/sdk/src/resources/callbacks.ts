// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface CallbacksResource {
  /**
   * Requests to be called back
   *
   * Oldest first; those that wait unless `state` says otherwise. Names and numbers of settled ones are erased after 30 days.
   *
   * @param query
   *   - `state`: Which requests
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /callbacks`
   */
  list(query?: QueryOf<'callbacks.list'>, options?: CallOptions): PageCall<DataOf<'callbacks.list'>, ProblemOf<'callbacks.list'>>;

  /**
   * Ask to be called back
   *
   * Leaves name and phone number for the utility to call. The wished span must lie within office hours. With the same `Idempotency-Key` and body, the first
   * answer comes again and nothing is stored twice; while the first request is under way it is 409, with another body 422.
   *
   * @param body Whom to call, about what, when
   * @see `POST /callbacks`
   */
  create(body: BodyOf<'callbacks.create'>, options?: CallOptions): Call<DataOf<'callbacks.create'>, ProblemOf<'callbacks.create'>>;

  /**
   * Mark a request as done
   *
   * The person was called, or cannot be reached. Said again, it changes nothing.
   *
   * @param callbackId Id of the request
   * @see `POST /callbacks/{callbackId}/done`
   */
  settle(callbackId: PathOf<'callbacks.settle'>['callbackId'], options?: CallOptions): Call<DataOf<'callbacks.settle'>, ProblemOf<'callbacks.settle'>>;
}

export const callbacks: Resource<CallbacksResource> = {
  name: 'callbacks',
  routes: {
    list: 'GET /callbacks qo',
    create: 'POST /callbacks bk',
    settle: 'POST /callbacks/{callbackId}/done o',
  },
};
