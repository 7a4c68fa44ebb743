import type { components } from '../../generated/api.ts';
import { digitsOf } from '../../utility/number-format.ts';
import type { Contact } from '../contact.ts';

/**
 * A mail address or the number of a mobile phone in Japan, as people write it: half or full width, a number with hyphens or with +81.
 * Whether it is somebody's is never asked here, so a fault tells nothing.
 *
 * Mail addresses become small letters as a whole. RFC 5321 leaves the part before the @ to its host; no provider of note makes two people
 * of two cases, while a phone's keyboard begins with a capital. Two accounts for one person would be the worse mistake.
 *
 * @returns undefined when it cannot be such an address
 */
export function readAddress(kind: components['schemas']['ContactKind'], written: string): Contact | undefined {
  const address = readers[kind](written);
  return address === undefined ? undefined : { kind, address };
}

const readers = { mail: mailAddress, sms: mobileDigits };

/** Dots may stand anywhere before the @: phone companies gave out such addresses for years. Quoted ones and other scripts are not taken. */
const beforeAt = /^[a-z0-9.!#$%\u0026'*+\/=?^_`\{\|\}~\-]{1,64}$/v;
const label = '[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?';
const domainName = new RegExp(`^(?:${label}\\.)+(?!\\d+$)${label}$`, 'v');

function mailAddress(written: string): string | undefined {
  const [local = '', host = '', ...more] = halfWidth(written).trim().toLowerCase().split('@');
  const domain = asciiDomain(host);
  const address = `${local}@${domain}`;
  return more.length === 0 && beforeAt.test(local) && domainName.test(domain) && address.length <= 254
    ? address
    : undefined;
}

/** Full-width letters, digits and signs become ASCII; nothing else changes. */
function halfWidth(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/gv, (character) => character.normalize('NFKC'));
}

/** A domain in Japanese becomes what mail servers know it by (`xn--…`). Only letters go that way: a URL would make something of other signs. */
function asciiDomain(host: string): string {
  if (!/^[\p{L}\p{M}\p{N}.\-]+$/v.test(host) || !/[^\p{ASCII}]/v.test(host)) return host;
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : '';
}

/** Numbers of mobile phones begin with 060, 070, 080 or 090 (電気通信番号計画; 060 since July 2026). */
function mobileDigits(written: string): string | undefined {
  const digits = digitsOf(written)
    .replaceAll(/[\(\)]/gv, '')
    .replace(/^(?:\+81|0081|010-?81)0?/v, '0');
  return /^0[6-9]0[1-9]\d{7}$/v.test(digits) ? digits : undefined;
}
