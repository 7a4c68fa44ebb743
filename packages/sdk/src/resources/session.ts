// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface SessionResource {
  /**
   * Who is signed in
   *
   * Tells who is signed in and renews the CSRF token's copy in the page. Asking does not lengthen the session, so that a page can warn its
   * reader before the end.
   *
   * @see `GET /session`
   */
  get(options?: CallOptions): Call<DataOf<'session.get'>, ProblemOf<'session.get'>>;

  /**
   * Sign in with a usage notice
   *
   * Signs in by customer number and confirmation number, as printed on one usage notice (使用水量のお知らせ), and sets the session
   * cookie. The session sees that contract and what its notices have shown, nothing else (level `usage-notice`). Wrong pairs are counted per
   * number and per address; too many give 429. Whether a customer number exists is never told.
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

  /**
   * Stay signed in
   *
   * Lengthens the session by the idle time, within its absolute end, and exchanges the cookie for a new one.
   *
   * @see `POST /session/renewal`
   */
  renew(options?: CallOptions): Call<DataOf<'session.renew'>, ProblemOf<'session.renew'>>;

  /**
   * Send a code to confirm
   *
   * Sends a one-time code to a contact point of the signed-in account, for stepping up to level `confirmed`.
   *
   * @param body Where to
   * @see `POST /session/confirmation/codes`
   */
  sendConfirmationCode(body: BodyOf<'session.sendConfirmationCode'>, options?: CallOptions): Call<DataOf<'session.sendConfirmationCode'>, ProblemOf<'session.sendConfirmationCode'>>;

  /**
   * Confirm with a code
   *
   * Steps the session up to level `confirmed` for some minutes and exchanges its cookie.
   *
   * @param body The code as received
   * @see `POST /session/confirmation/code`
   */
  confirmWithCode(body: BodyOf<'session.confirmWithCode'>, options?: CallOptions): Call<DataOf<'session.confirmWithCode'>, ProblemOf<'session.confirmWithCode'>>;

  /**
   * Begin to confirm with a passkey
   *
   * What the browser needs to ask for one of the account's passkeys.
   *
   * @see `POST /session/confirmation/passkey/options`
   */
  passkeyOptions(options?: CallOptions): Call<DataOf<'session.passkeyOptions'>, ProblemOf<'session.passkeyOptions'>>;

  /**
   * Confirm with a passkey
   *
   * Steps the session up to level `confirmed` for some minutes and exchanges its cookie.
   *
   * @param body The browser's answer
   * @see `POST /session/confirmation/passkey`
   */
  confirmWithPasskey(body: BodyOf<'session.confirmWithPasskey'>, options?: CallOptions): Call<DataOf<'session.confirmWithPasskey'>, ProblemOf<'session.confirmWithPasskey'>>;
}

export const session: Resource<SessionResource> = {
  name: 'session',
  routes: {
    get: 'GET /session',
    create: 'POST /session b',
    delete: 'DELETE /session',
    renew: 'POST /session/renewal',
    sendConfirmationCode: 'POST /session/confirmation/codes b',
    confirmWithCode: 'POST /session/confirmation/code b',
    passkeyOptions: 'POST /session/confirmation/passkey/options',
    confirmWithPasskey: 'POST /session/confirmation/passkey b',
  },
};
