// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../operation-types.ts';

/** Every operation of the contract, grouped as its ids are. */
export interface Resources {
  readonly utility: UtilityResource;
  readonly calendar: CalendarResource;
  readonly session: SessionResource;
  readonly contracts: ContractsResource;
  readonly bills: BillsResource;
  readonly readings: ReadingsResource;
  readonly usage: UsageResource;
  readonly faq: FaqResource;
  readonly callbacks: CallbacksResource;
  readonly imports: ImportsResource;
}

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

export interface SessionResource {
  /**
   * Who is signed in
   *
   * Tells who is signed in and renews the CSRF token's copy in the page.
   *
   * @see `GET /session`
   */
  get(options?: CallOptions): Call<DataOf<'session.get'>, ProblemOf<'session.get'>>;

  /**
   * Sign in
   *
   * Signs in by customer number and confirmation number and sets the session cookie. Wrong pairs are counted per number and per
   * address; too many give 429. Whether a customer number exists is never told.
   *
   * @param body Both numbers as printed on the usage notice
   * @see `POST /session`
   */
  create(body: BodyOf<'session.create'>, options?: CallOptions): Call<DataOf<'session.create'>, ProblemOf<'session.create'>>;

  /**
   * Sign out
   *
   * Ends the session and removes the cookie.
   *
   * @see `DELETE /session`
   */
  delete(options?: CallOptions): Call<DataOf<'session.delete'>, ProblemOf<'session.delete'>>;
}

export interface ContractsResource {
  /**
   * The customer's contracts
   *
   * All supply contracts of the signed-in customer, those in use first.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /contracts`
   */
  list(query?: QueryOf<'contracts.list'>, options?: CallOptions): PageCall<DataOf<'contracts.list'>, ProblemOf<'contracts.list'>>;

  /**
   * One contract
   *
   * One supply contract of the signed-in customer.
   *
   * @param contractId Id of the contract
   * @see `GET /contracts/{contractId}`
   */
  get(contractId: PathOf<'contracts.get'>['contractId'], options?: CallOptions): Call<DataOf<'contracts.get'>, ProblemOf<'contracts.get'>>;
}

export interface BillsResource {
  /**
   * The customer's bills
   *
   * Bills of the signed-in customer, newest period first. `from` and `to` choose by the last day of the period of use.
   *
   * @param query
   *   - `state`: Only bills in this state
   *   - `contractId`: Only this contract
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /bills`
   */
  list(query?: QueryOf<'bills.list'>, options?: CallOptions): PageCall<DataOf<'bills.list'>, ProblemOf<'bills.list'>>;

  /**
   * The customer's bills as CSV
   *
   * The bills that `GET /bills` with the same filters lists, all of them, as CSV (UTF-8 with BOM, CRLF). Cells that a spreadsheet would take
   * for a formula are defused.
   *
   * @param query
   *   - `state`: Only bills in this state
   *   - `contractId`: Only this contract
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   *   - `lang`: Language of the header row
   * @see `GET /bills.csv`
   */
  exportCsv(query?: QueryOf<'bills.exportCsv'>, options?: CallOptions): Call<DataOf<'bills.exportCsv'>, ProblemOf<'bills.exportCsv'>>;

  /**
   * One bill
   *
   * One bill with its breakdown, reading, comparison, invoice items and payments.
   *
   * @param billId Id of the bill
   * @see `GET /bills/{billId}`
   */
  get(billId: PathOf<'bills.get'>['billId'], options?: CallOptions): Call<DataOf<'bills.get'>, ProblemOf<'bills.get'>>;
}

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

export interface UsageResource {
  /**
   * Volume over time
   *
   * By bill: two years and the period before, or what `from` and `to` enclose. By day: 31 days. By hour: one day. Without `from` and `to` the newest are given.
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
   * answer comes again and nothing is stored twice; with another body it is 422.
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
