// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface PasskeysResource {
  /**
   * My passkeys
   *
   * Passkeys of my account, newest first.
   *
   * @see `GET /account/passkeys`
   */
  list(options?: CallOptions): Call<DataOf<'passkeys.list'>, ProblemOf<'passkeys.list'>>;

  /**
   * Add a passkey
   *
   * Adds the passkey that the browser has made. All contact points are told.
   *
   * @param body The browser's answer, and a name to know it by
   * @see `POST /account/passkeys`
   */
  add(body: BodyOf<'passkeys.add'>, options?: CallOptions): Call<DataOf<'passkeys.add'>, ProblemOf<'passkeys.add'>>;

  /**
   * Begin to add a passkey
   *
   * What the browser needs to make a passkey.
   *
   * @see `POST /account/passkeys/options`
   */
  options(options?: CallOptions): Call<DataOf<'passkeys.options'>, ProblemOf<'passkeys.options'>>;

  /**
   * Name a passkey
   *
   * Gives a passkey another name.
   *
   * @param passkeyId Id of the passkey
   * @param body The new name
   * @see `PATCH /account/passkeys/{passkeyId}`
   */
  rename(passkeyId: PathOf<'passkeys.rename'>['passkeyId'], body: BodyOf<'passkeys.rename'>, options?: CallOptions): Call<DataOf<'passkeys.rename'>, ProblemOf<'passkeys.rename'>>;

  /**
   * Remove a passkey
   *
   * It signs nobody in any more. All contact points are told.
   *
   * @param passkeyId Id of the passkey
   * @see `DELETE /account/passkeys/{passkeyId}`
   */
  remove(passkeyId: PathOf<'passkeys.remove'>['passkeyId'], options?: CallOptions): Call<DataOf<'passkeys.remove'>, ProblemOf<'passkeys.remove'>>;
}

export const passkeys: Resource<PasskeysResource> = {
  name: 'passkeys',
  routes: {
    list: 'GET /account/passkeys',
    add: 'POST /account/passkeys b',
    options: 'POST /account/passkeys/options',
    rename: 'PATCH /account/passkeys/{passkeyId} b',
    remove: 'DELETE /account/passkeys/{passkeyId}',
  },
};
