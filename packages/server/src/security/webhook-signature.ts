import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sameText } from './tokens.ts';

/** The headers of a webhook, as in Standard Webhooks (https://www.standardwebhooks.com). */
export interface Delivery {
  /** `Webhook-Id`: the same when the message is sent again. */
  id: string;
  /** `Webhook-Timestamp`: seconds since 1970, as it was written. */
  timestamp: string;
  /** `Webhook-Signature`: one or more, such as `v1,BASE64`. */
  signatures: readonly string[];
}

/** Largest difference of a message's time from our clock, in seconds. */
const tolerance = 5 * 60;

/** @returns undefined where a header is missing or malformed, or the time is too far from `now` */
export function deliveryIn(headers: Headers, now: Date): Delivery | undefined {
  const id = headers.get('Webhook-Id') ?? '';
  const timestamp = headers.get('Webhook-Timestamp') ?? '';
  // No dots: they separate the parts of the signed text, so an id with one would be ambiguous.
  if (!/^[\x21-\x2d\x2f-\x7e]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return undefined;
  if (Math.abs(now.getTime() - Number(timestamp) * 1_000) > tolerance * 1_000) return undefined;
  const signatures = (headers.get('Webhook-Signature') ?? '').split(' ').filter((signature) => signature !== '');
  return { id, timestamp, signatures };
}

const encoder = new TextEncoder();

/**
 * The signature of a message: `v1,` and the base64 of an HMAC with SHA-256 over id, time and body.
 *
 * @param secret base64, usually after `whsec_`
 * @throws Error for a secret that is no base64, or shorter than 24 bytes
 */
export function webhookSignature(
  secret: string,
  { id, timestamp }: Omit<Delivery, 'signatures'>,
  body: Uint8Array,
): string {
  const head = encoder.encode(`${id}.${timestamp}.`);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return `v1,${btoa(String.fromCharCode(...hmac(sha256, keyOf(secret), message)))}`;
}

/**
 * Whether one of the signatures was made with one of the secrets; there are two secrets during a rotation. Compares
 * every pair in constant time.
 */
export function isSigned(delivery: Delivery, body: Uint8Array, secrets: readonly string[]): boolean {
  let signed = false;
  for (const secret of secrets) {
    const expected = webhookSignature(secret, delivery, body);
    for (const signature of delivery.signatures) signed = sameText(signature, expected) || signed;
  }
  return signed;
}

function keyOf(secret: string): Uint8Array {
  const base64 = secret.replace(/^whsec_/, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length < 32)
    throw new Error('The secret of a webhook must be base64 of at least 24 bytes, usually after `whsec_`');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
