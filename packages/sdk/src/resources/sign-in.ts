// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface SignInResource {
  /**
   * Send a code to sign in
   *
   * Sends a one-time code by mail or SMS. The answer is the same whether the address belongs to an account or not; entering the code
   * signs in or makes an account. Codes are counted per address and per network; too many give 429.
   *
   * @param body Where to
   * @see `POST /sign-in/codes`
   */
  sendCode(body: BodyOf<'signIn.sendCode'>, options?: CallOptions): Call<DataOf<'signIn.sendCode'>, ProblemOf<'signIn.sendCode'>>;

  /**
   * Sign in with a code
   *
   * Signs in by a code that was sent, or makes an account with this contact point, and sets the session cookie (level `account`).
   * A code is good once, for ten minutes and for five tries.
   * A second cookie marks this browser as one that has proven this address: its codes and wrong tries count by themselves from then on,
   * so nobody else can use them up. It signs nobody in.
   *
   * @param body The code as received
   * @see `POST /sign-in/code`
   */
  withCode(body: BodyOf<'signIn.withCode'>, options?: CallOptions): Call<DataOf<'signIn.withCode'>, ProblemOf<'signIn.withCode'>>;

  /**
   * Begin to sign in with a passkey
   *
   * What the browser needs to ask for any passkey of this utility (discoverable, so no name is asked for).
   *
   * @see `POST /sign-in/passkey/options`
   */
  passkeyOptions(options?: CallOptions): Call<DataOf<'signIn.passkeyOptions'>, ProblemOf<'signIn.passkeyOptions'>>;

  /**
   * Sign in with a passkey
   *
   * Signs in by a passkey and sets the session cookie (level `account`).
   *
   * @param body The browser's answer
   * @see `POST /sign-in/passkey`
   */
  withPasskey(body: BodyOf<'signIn.withPasskey'>, options?: CallOptions): Call<DataOf<'signIn.withPasskey'>, ProblemOf<'signIn.withPasskey'>>;
}

export const signIn: Resource<SignInResource> = {
  name: 'signIn',
  routes: {
    sendCode: 'POST /sign-in/codes b',
    withCode: 'POST /sign-in/code b',
    passkeyOptions: 'POST /sign-in/passkey/options',
    withPasskey: 'POST /sign-in/passkey b',
  },
};
