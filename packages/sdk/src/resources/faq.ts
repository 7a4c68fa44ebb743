// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface FaqResource {
  /**
   * The published knowledge base
   *
   * Everything the chatbot needs to answer in the browser, in one language, already indexed. Public; keep it and ask again with its `ETag`.
   *
   * @param query
   *   - `lang`: Language wanted; `ja` when left out
   * @see `GET /faq`
   */
  index(query?: QueryOf<'faq.index'>, options?: CallOptions): Call<DataOf<'faq.index'>, ProblemOf<'faq.index'>>;

  /**
   * Count one asked question
   *
   * The chatbot answers in the browser; this tells what was asked and what came of it, so that authors see what is missing. Send no personal data;
   * what looks like it is taken out again before anything is stored.
   *
   * @param body The question and its outcome
   * @see `POST /faq/questions`
   */
  report(body: BodyOf<'faq.report'>, options?: CallOptions): Call<DataOf<'faq.report'>, ProblemOf<'faq.report'>>;

  /**
   * Tell whether an answer helped
   *
   * Counts a yes or a no to "was this helpful". Said again for the same question and entry, the last word counts. 404 when the question is unknown.
   *
   * @param body Which answer, and whether it helped
   * @see `POST /faq/feedback`
   */
  feedback(body: BodyOf<'faq.feedback'>, options?: CallOptions): Call<DataOf<'faq.feedback'>, ProblemOf<'faq.feedback'>>;

  /**
   * Ask the utility's language model
   *
   * Offered only where `GET /utility` says `assistant: true`; 404 elsewhere. The answer comes as JSON Lines, one `FaqAnswerEvent` a line, while the model
   * speaks. Each piece names the entries that say so, and was compared with them. An emergency is never sent to the model.
   *
   * @param body The question
   * @see `POST /faq/answers`
   */
  answer(body: BodyOf<'faq.answer'>, options?: CallOptions): Call<DataOf<'faq.answer'>, ProblemOf<'faq.answer'>>;

  /**
   * Versions of the knowledge base
   *
   * All versions, newest first.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /faq/versions`
   */
  listVersions(query?: QueryOf<'faq.listVersions'>, options?: CallOptions): PageCall<DataOf<'faq.listVersions'>, ProblemOf<'faq.listVersions'>>;

  /**
   * Begin a draft
   *
   * A draft that copies the published version, or another one (so an old version can be brought back), or holds the given entries.
   *
   * @param body What it begins with
   * @see `POST /faq/versions`
   */
  createVersion(body: BodyOf<'faq.createVersion'>, options?: CallOptions): Call<DataOf<'faq.createVersion'>, ProblemOf<'faq.createVersion'>>;

  /**
   * One version with its entries
   *
   * One version with all its entries.
   *
   * @param version Number of the version
   * @see `GET /faq/versions/{version}`
   */
  getVersion(version: PathOf<'faq.getVersion'>['version'], options?: CallOptions): Call<DataOf<'faq.getVersion'>, ProblemOf<'faq.getVersion'>>;

  /**
   * Write an entry of a draft
   *
   * Adds the entry, or replaces the one of this id. `id` in the body must be the one of the path. 409 when the version is no draft.
   *
   * @param version Number of the version
   * @param entryId Id of the entry
   * @param body The entry
   * @see `PUT /faq/versions/{version}/entries/{entryId}`
   */
  putEntry(version: PathOf<'faq.putEntry'>['version'], entryId: PathOf<'faq.putEntry'>['entryId'], body: BodyOf<'faq.putEntry'>, options?: CallOptions): Call<DataOf<'faq.putEntry'>, ProblemOf<'faq.putEntry'>>;

  /**
   * Remove an entry from a draft
   *
   * Removes it from this version only. 409 when the version is no draft.
   *
   * @param version Number of the version
   * @param entryId Id of the entry
   * @see `DELETE /faq/versions/{version}/entries/{entryId}`
   */
  deleteEntry(version: PathOf<'faq.deleteEntry'>['version'], entryId: PathOf<'faq.deleteEntry'>['entryId'], options?: CallOptions): Call<DataOf<'faq.deleteEntry'>, ProblemOf<'faq.deleteEntry'>>;

  /**
   * Publish a draft, now or at a time
   *
   * Builds the index of every language. A scheduled version becomes the published one when its time has come. Sent again for a scheduled version, it moves
   * the time. 409 when a text is missing, or when the version was published before.
   *
   * @param version Number of the version
   * @param body When
   * @see `POST /faq/versions/{version}/publication`
   */
  publish(version: PathOf<'faq.publish'>['version'], body: BodyOf<'faq.publish'>, options?: CallOptions): Call<DataOf<'faq.publish'>, ProblemOf<'faq.publish'>>;

  /**
   * Take a schedule back
   *
   * A scheduled version becomes a draft again. 409 when its time has come already.
   *
   * @param version Number of the version
   * @see `DELETE /faq/versions/{version}/publication`
   */
  unschedule(version: PathOf<'faq.unschedule'>['version'], options?: CallOptions): Call<DataOf<'faq.unschedule'>, ProblemOf<'faq.unschedule'>>;

  /**
   * Questions without a good answer
   *
   * Questions of the last 90 days that were handed over, and answers said not to have helped, like ones together, most frequent first. Those of which an
   * entry was made are left out.
   *
   * @see `GET /faq/gaps`
   */
  listGaps(options?: CallOptions): Call<DataOf<'faq.listGaps'>, ProblemOf<'faq.listGaps'>>;

  /**
   * Make an entry of a gap
   *
   * Puts a new entry, its question and alternatives filled in from what was asked, into the newest draft, or into a new one. For `unhelpful`, the entry in
   * question is put there with the questions added as alternatives. The gap is then settled.
   *
   * @param gapId Id of the gap
   * @param body What it shall be called
   * @see `POST /faq/gaps/{gapId}/entry`
   */
  createEntryFromGap(gapId: PathOf<'faq.createEntryFromGap'>['gapId'], body: BodyOf<'faq.createEntryFromGap'>, options?: CallOptions): Call<DataOf<'faq.createEntryFromGap'>, ProblemOf<'faq.createEntryFromGap'>>;

  /**
   * How well questions are answered
   *
   * Counts per day and language. `from` and `to` choose days in JST; the last 30 days when left out, 400 days at most.
   *
   * @param query
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   * @see `GET /faq/metrics`
   */
  metrics(query?: QueryOf<'faq.metrics'>, options?: CallOptions): Call<DataOf<'faq.metrics'>, ProblemOf<'faq.metrics'>>;
}

export const faq: Resource<FaqResource> = {
  name: 'faq',
  routes: {
    index: 'GET /faq q',
    report: 'POST /faq/questions b',
    feedback: 'POST /faq/feedback b',
    answer: 'POST /faq/answers b application/jsonl',
    listVersions: 'GET /faq/versions qo',
    createVersion: 'POST /faq/versions bo',
    getVersion: 'GET /faq/versions/{version} o',
    putEntry: 'PUT /faq/versions/{version}/entries/{entryId} bo',
    deleteEntry: 'DELETE /faq/versions/{version}/entries/{entryId} o',
    publish: 'POST /faq/versions/{version}/publication bo',
    unschedule: 'DELETE /faq/versions/{version}/publication o',
    listGaps: 'GET /faq/gaps o',
    createEntryFromGap: 'POST /faq/gaps/{gapId}/entry bo',
    metrics: 'GET /faq/metrics qo',
  },
};
