import { isoBase64URL } from '@simplewebauthn/server/helpers';

/**
 * What an authenticator keeps as the person: the 16 bytes of the account's id as base64url. They say nothing about the person, as Web
 * Authentication asks for (Level 3, 14.6.1).
 */
export function userHandle(accountId: string): string {
  const bytes = accountId.replaceAll('-', '').match(/../g) ?? [];
  return isoBase64URL.fromBuffer(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}
