// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { CallOptions, DataOf, PathOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface SessionsResource {
  /**
   * Where I am signed in
   *
   * Living sessions of my account, this one first.
   *
   * @see `GET /account/sessions`
   */
  list(options?: CallOptions): Call<DataOf<'sessions.list'>, ProblemOf<'sessions.list'>>;

  /**
   * Sign out everywhere
   *
   * Ends every session of my account, this one too.
   *
   * @see `DELETE /account/sessions`
   */
  endAll(options?: CallOptions): Call<DataOf<'sessions.endAll'>, ProblemOf<'sessions.endAll'>>;

  /**
   * Sign out one device
   *
   * Ends one session of my account; whoever ends the present one is signed out.
   *
   * @param sessionId Id of the session
   * @see `DELETE /account/sessions/{sessionId}`
   */
  end(sessionId: PathOf<'sessions.end'>['sessionId'], options?: CallOptions): Call<DataOf<'sessions.end'>, ProblemOf<'sessions.end'>>;
}

export const sessions: Resource<SessionsResource> = {
  name: 'sessions',
  routes: {
    list: 'GET /account/sessions',
    endAll: 'DELETE /account/sessions',
    end: 'DELETE /account/sessions/{sessionId}',
  },
};
