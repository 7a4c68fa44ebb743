// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { CallOptions, DataOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface UtilityResource {
  /**
   * The utility's public configuration
   *
   * Names, number formats, contacts, theme and maintenance. Public; it answers in maintenance too.
   *
   * @see `GET /utility`
   */
  get(options?: CallOptions): Call<DataOf<'utility.get'>, ProblemOf<'utility.get'>>;
}

export const utility: Resource<UtilityResource> = {
  name: 'utility',
  routes: {
    get: 'GET /utility',
  },
};
