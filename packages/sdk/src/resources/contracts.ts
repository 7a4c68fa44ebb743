// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface ContractsResource {
  /**
   * Link a contract to my account
   *
   * Links a contract by the two numbers of its usage notice; the account becomes a holder of it. Wrong pairs are counted as at sign-in.
   *
   * @param body Both numbers as printed on the usage notice
   * @see `POST /account/contracts`
   */
  link(body: BodyOf<'contracts.link'>, options?: CallOptions): Call<DataOf<'contracts.link'>, ProblemOf<'contracts.link'>>;

  /**
   * Take a contract off my account
   *
   * The contract itself goes on. Shares that this account gave of it end.
   *
   * @param contractId Id of the contract
   * @see `DELETE /account/contracts/{contractId}`
   */
  unlink(contractId: PathOf<'contracts.unlink'>['contractId'], options?: CallOptions): Call<DataOf<'contracts.unlink'>, ProblemOf<'contracts.unlink'>>;

  /**
   * My contracts
   *
   * All supply contracts that the person who is signed in sees, those in use first.
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
   * One supply contract that the person who is signed in sees.
   *
   * @param contractId Id of the contract
   * @see `GET /contracts/{contractId}`
   */
  get(contractId: PathOf<'contracts.get'>['contractId'], options?: CallOptions): Call<DataOf<'contracts.get'>, ProblemOf<'contracts.get'>>;
}

export const contracts: Resource<ContractsResource> = {
  name: 'contracts',
  routes: {
    link: 'POST /account/contracts b',
    unlink: 'DELETE /account/contracts/{contractId}',
    list: 'GET /contracts q',
    get: 'GET /contracts/{contractId}',
  },
};
