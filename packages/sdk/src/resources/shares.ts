// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface SharesResource {
  /**
   * Who else sees a contract
   *
   * Shares that are offered or accepted. Only a holder may ask.
   *
   * @param contractId Id of the contract
   * @see `GET /contracts/{contractId}/shares`
   */
  list(contractId: PathOf<'shares.list'>['contractId'], options?: CallOptions): Call<DataOf<'shares.list'>, ProblemOf<'shares.list'>>;

  /**
   * Share a contract
   *
   * Offers a contract to a person by mail address or phone number; that person signs in with it and accepts. The answer is the same
   * whether such an account exists or not. Only a holder may share.
   *
   * @param contractId Id of the contract
   * @param body With whom, as what, until when
   * @see `POST /contracts/{contractId}/shares`
   */
  create(contractId: PathOf<'shares.create'>['contractId'], body: BodyOf<'shares.create'>, options?: CallOptions): Call<DataOf<'shares.create'>, ProblemOf<'shares.create'>>;

  /**
   * End a share
   *
   * The other person no longer sees the contract. Only a holder may end a share.
   *
   * @param contractId Id of the contract
   * @param shareId Id of the share
   * @see `DELETE /contracts/{contractId}/shares/{shareId}`
   */
  remove(contractId: PathOf<'shares.remove'>['contractId'], shareId: PathOf<'shares.remove'>['shareId'], options?: CallOptions): Call<DataOf<'shares.remove'>, ProblemOf<'shares.remove'>>;
}

export const shares: Resource<SharesResource> = {
  name: 'shares',
  routes: {
    list: 'GET /contracts/{contractId}/shares',
    create: 'POST /contracts/{contractId}/shares b',
    remove: 'DELETE /contracts/{contractId}/shares/{shareId}',
  },
};
