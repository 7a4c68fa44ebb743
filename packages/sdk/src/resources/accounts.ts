// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface AccountsResource {
  /**
   * Find an account
   *
   * By a verified mail address or phone number, exactly. For an operator on the phone with a customer; every look is in the audit log.
   * What is looked for is in the body, as addresses of requests end up in logs.
   *
   * @param body What is looked for
   * @see `POST /accounts/search`
   */
  find(body: BodyOf<'accounts.find'>, options?: CallOptions): Call<DataOf<'accounts.find'>, ProblemOf<'accounts.find'>>;

  /**
   * Link a contract for a customer
   *
   * Links a contract to an account after the operator has made sure who is calling. The account's contact points are told.
   *
   * @param accountId Id of the account
   * @param body Which contract, and how it was made sure
   * @see `POST /accounts/{accountId}/contracts`
   */
  linkContract(accountId: PathOf<'accounts.linkContract'>['accountId'], body: BodyOf<'accounts.linkContract'>, options?: CallOptions): Call<DataOf<'accounts.linkContract'>, ProblemOf<'accounts.linkContract'>>;
}

export const accounts: Resource<AccountsResource> = {
  name: 'accounts',
  routes: {
    find: 'POST /accounts/search bo',
    linkContract: 'POST /accounts/{accountId}/contracts bo',
  },
};
