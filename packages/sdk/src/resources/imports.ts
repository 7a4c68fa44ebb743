// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface ImportsResource {
  /**
   * Take in an export file
   *
   * Takes one file of the billing system's export, streamed. The same file twice changes nothing. The format of every kind is
   * published as JSON Schema under `openapi/import/`.
   *
   * @param kind What the file holds
   * @param body The file; CSV as UTF-8 or Shift_JIS (`charset`), header names in Japanese or English; or JSON Lines
   * @param query
   *   - `mode`: Whether one refused line refuses the whole file
   *   - `contentType`: media type of the body
   * @see `POST /imports/{kind}`
   */
  create(kind: PathOf<'imports.create'>['kind'], body: BodyOf<'imports.create'>, query: QueryOf<'imports.create'>, options?: CallOptions): Call<DataOf<'imports.create'>, ProblemOf<'imports.create'>>;

  /**
   * Report of an import
   *
   * The report of one import, by its id.
   *
   * @param importId Id of the import
   * @see `GET /import-reports/{importId}`
   */
  getReport(importId: PathOf<'imports.getReport'>['importId'], options?: CallOptions): Call<DataOf<'imports.getReport'>, ProblemOf<'imports.getReport'>>;
}

export const imports: Resource<ImportsResource> = {
  name: 'imports',
  routes: {
    create: 'POST /imports/{kind} bqo',
    getReport: 'GET /import-reports/{importId} o',
  },
};
