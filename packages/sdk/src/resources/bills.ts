// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../core/call.ts';
import type { CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

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

export const bills: Resource<BillsResource> = {
  name: 'bills',
  routes: {
    list: 'GET /bills q',
    exportCsv: 'GET /bills.csv q text/csv',
    get: 'GET /bills/{billId}',
  },
};
