// Generated from openapi/ by `npm run generate`. Do not edit.
import type { PageCall } from '../core/call.ts';
import type { CallOptions, DataOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface AuditResource {
  /**
   * Audit log
   *
   * Who looked at or changed what, newest first. Append-only and chained by hashes; looking is written down too.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /audit`
   */
  list(query?: QueryOf<'audit.list'>, options?: CallOptions): PageCall<DataOf<'audit.list'>, ProblemOf<'audit.list'>>;
}

export const audit: Resource<AuditResource> = {
  name: 'audit',
  routes: {
    list: 'GET /audit qo',
  },
};
