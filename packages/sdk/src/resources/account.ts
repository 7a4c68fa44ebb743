// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface AccountResource {
  /**
   * My account
   *
   * The signed-in person's account: name, language, contact points, ways to sign in.
   *
   * @see `GET /account`
   */
  get(options?: CallOptions): Call<DataOf<'account.get'>, ProblemOf<'account.get'>>;

  /**
   * Change name or language
   *
   * Changes what is given; the rest stays.
   *
   * @param body What changes
   * @see `PATCH /account`
   */
  update(body: BodyOf<'account.update'>, options?: CallOptions): Call<DataOf<'account.update'>, ProblemOf<'account.update'>>;

  /**
   * Close my account
   *
   * Ends all sessions, removes contact points, passkeys, links and shares. Contracts with the utility are not touched: water flows on.
   * A last message goes to every contact point.
   *
   * @see `DELETE /account`
   */
  close(options?: CallOptions): Call<DataOf<'account.close'>, ProblemOf<'account.close'>>;

  /**
   * Export my data
   *
   * Everything kept about the account and the contracts it sees, as one JSON document.
   *
   * @see `GET /account/export`
   */
  export(options?: CallOptions): Call<DataOf<'account.export'>, ProblemOf<'account.export'>>;

  /**
   * Export my data as CSV
   *
   * The same as `/account/export`, as a table with the columns section, item, field and value.
   *
   * @see `GET /account/export.csv`
   */
  exportCsv(options?: CallOptions): Call<DataOf<'account.exportCsv'>, ProblemOf<'account.exportCsv'>>;
}

export const account: Resource<AccountResource> = {
  name: 'account',
  routes: {
    get: 'GET /account',
    update: 'PATCH /account b',
    close: 'DELETE /account',
    export: 'GET /account/export',
    exportCsv: 'GET /account/export.csv - text/csv',
  },
};
