import type {
  Account,
  AssertionCredential,
  CodeSent,
  MizumadoClient,
  PasskeyRequestOptions,
  Session,
} from '@mizumado/sdk';
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
export const toSignIn = (client: MizumadoClient, linkContract: boolean): Requests => ({
  sendCode: (target, lang) =>
    client.request('POST', '/sign-in/codes', { body: { ...(target as Extract<Target, { address: string }>), lang } }),
  withCode: (challengeId, code) =>
    client.request('POST', '/sign-in/code', { body: { challengeId, code, linkContract } }),
  passkeyOptions: () => client.request('POST', '/sign-in/passkey/options'),
  withPasskey: (credential) => client.request('POST', '/sign-in/passkey', { body: { credential, linkContract } }),
});

export const toConfirm = (client: MizumadoClient): Requests => ({
  sendCode: (target, lang) =>
    client.request('POST', '/session/confirmation/codes', {
      body: { ...(target as Extract<Target, { contactPointId: string }>), lang },
    }),
  withCode: (challengeId, code) =>
    client.request('POST', '/session/confirmation/code', { body: { challengeId, code } }),
  passkeyOptions: () => client.request('POST', '/session/confirmation/passkey/options'),
  withPasskey: (credential) => client.request('POST', '/session/confirmation/passkey', { body: { credential } }),
});

export const accountOf = (client: MizumadoClient): PromiseLike<Account> => client.request('GET', '/account');
