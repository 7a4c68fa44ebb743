import { account, session, signIn } from '@mizumado/sdk';
import type { Account, AssertionCredential, ClientBase, CodeSent, PasskeyRequestOptions, Session } from '@mizumado/sdk';
import type { ContactKind } from '../connection/sign-in-ways.ts';

/** Where a code goes: an address that somebody typed, or a contact point of the account. */
export type Target = { readonly kind: ContactKind; readonly address: string } | { readonly contactPointId: string };

/** What the form asks of the service, the same whether somebody signs in or confirms. Every call throws `MizumadoError`. */
export interface Requests {
  /** @param lang language of the message */
  sendCode(target: Target, lang: string): PromiseLike<CodeSent>;
  withCode(challengeId: string, code: string): PromiseLike<Session>;
  passkeyOptions(): PromiseLike<PasskeyRequestOptions>;
  withPasskey(credential: AssertionCredential): PromiseLike<Session>;
}

/** @param linkContract adds the contract of the browser's usage notice to the account */
export function toSignIn(base: ClientBase, linkContract: boolean): Requests {
  const client = base.with({ signIn });
  return {
    sendCode: (target, lang) => client.signIn.sendCode({ ...(target as Extract<Target, { address: string }>), lang }),
    withCode: (challengeId, code) => client.signIn.withCode({ challengeId, code, linkContract }),
    passkeyOptions: () => client.signIn.passkeyOptions(),
    withPasskey: (credential) => client.signIn.withPasskey({ credential, linkContract }),
  };
}

export function toConfirm(base: ClientBase): Requests {
  const client = base.with({ session });
  return {
    sendCode: (target, lang) =>
      client.session.sendConfirmationCode({ ...(target as Extract<Target, { contactPointId: string }>), lang }),
    withCode: (challengeId, code) => client.session.confirmWithCode({ challengeId, code }),
    passkeyOptions: () => client.session.passkeyOptions(),
    withPasskey: (credential) => client.session.confirmWithPasskey({ credential }),
  };
}

export const readAccount = (client: ClientBase): PromiseLike<Account> => client.with({ account }).account.get();
