// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../operation-types.ts';

/** Every operation of the contract, grouped as its ids are. */
export interface Resources {
  readonly utility: UtilityResource;
  readonly session: SessionResource;
  readonly contracts: ContractsResource;
  readonly bills: BillsResource;
  readonly readings: ReadingsResource;
  readonly usage: UsageResource;
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
