import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Contact } from '../contact.ts';
import { cookieName } from '../../security/cookies.ts';
import { randomToken, sameText } from '../../security/tokens.ts';

/**
 * Browsers that have signed in by a code before. Whoever knows an address can use up its codes and guesses and so keep its owner out;
 * a browser that has proven the address counts by itself, so it cannot be kept out. The cookie lets nobody in: it says only where to
 * count. It is an HMAC over the address and a random name, so the server keeps nothing of it (the device cookie of OWASP).
 */
export interface BrowserScope {
  pepper: string;
  secure: boolean;
  utilityId: string;
}

const days = 180;
const form = /^(?<name>[A-Za-z0-9_\-]{22})\.(?<seal>[0-9a-f]{64})$/v;

/** @returns the random name of a browser that has proven this address before; undefined for any other */
export function knownBrowser(scope: BrowserScope, cookies: string | undefined, contact: Contact): string | undefined {
  const start = `${nameOf(scope)}=`;
  const value = cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
  const { name, seal } = form.exec(value ?? '')?.groups ?? {};
  return name !== undefined && seal !== undefined && sameText(seal, sealOf(scope, contact, name)) ? name : undefined;
}

/** `Set-Cookie` for a browser that has just proven an address. @param name the one it has, if it is known already */
export function browserCookie(scope: BrowserScope, contact: Contact, name: string = randomToken(16)): string {
  return `${nameOf(scope)}=${name}.${sealOf(scope, contact, name)}; Path=/; Max-Age=${days * 24 * 60 * 60}; HttpOnly; SameSite=Lax${scope.secure ? '; Secure' : ''}`;
}

/** The dot keeps it apart from every session's: no utility's id has one. */
function nameOf({ utilityId, secure }: BrowserScope): string {
  return cookieName(`browser.${utilityId}`, secure);
}

const encoder = new TextEncoder();

function sealOf({ pepper, utilityId }: BrowserScope, { kind, address }: Contact, name: string): string {
  return bytesToHex(
    hmac(
      sha256,
      encoder.encode(`${pepper}:known-browser`),
      encoder.encode(JSON.stringify([utilityId, kind, address, name])),
    ),
  );
}
