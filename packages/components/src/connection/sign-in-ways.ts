import type { Utility } from '@mizumado/sdk';

/** A way to sign in as a reader sees it: both kinds of codes are one, with a choice of where to. */
export type Way = 'passkey' | 'code' | 'usage-notice' | 'provider';
export type ContactKind = 'mail' | 'sms';

const wayOf = {
  passkey: 'passkey',
  'mail-code': 'code',
  'sms-code': 'code',
  'usage-notice': 'usage-notice',
  provider: 'provider',
} as const;
const kindOf: Readonly<Record<string, ContactKind>> = { 'mail-code': 'mail', 'sms-code': 'sms' };

/** Ways to sign in that work here, in the utility's order. */
export interface Offer {
  readonly ways: readonly Way[];
  /** Where codes can be sent, the preferred first. */
  readonly kinds: readonly ContactKind[];
}

/**
 * @param passkeys whether this browser and page can use the utility's passkeys, see `passkeysWork`
 * @param toAccount leaves out the usage notice, which leads to one contract only
 */
export function offerOf({ methods }: Pick<Utility['signIn'], 'methods'>, passkeys: boolean, toAccount: boolean): Offer {
  const ways = [...new Set(methods.map((method) => wayOf[method]))];
  return {
    ways: ways.filter((way) => (way !== 'passkey' || passkeys) && (way !== 'usage-notice' || !toAccount)),
    kinds: methods.flatMap((method) => kindOf[method] ?? []),
  };
}

/**
 * A passkey works on its domain and subdomains; over plain http only on localhost.
 *
 * @param domain the utility's, or null without passkeys
 * @param host of the page
 * @param page the browser's window
 */
export function passkeysWork(
  domain: string | null | undefined,
  host: string = location.hostname,
  page: { readonly isSecureContext: boolean } = globalThis,
): boolean {
  if (!domain || !('PublicKeyCredential' in page) || !page.isSecureContext) return false;
  return host === domain || host.endsWith(`.${domain}`);
}
