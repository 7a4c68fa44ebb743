/**
 * An authenticator in software: makes passkeys and signs with them as Web Authentication says, with ES256, discoverable, the person
 * recognised. Whatever it says can be bent, to see an answer refused. Runs in Node and in a browser tab.
 */
import type { components } from '../../packages/server/src/generated/api.ts';

type Schemas = components['schemas'];

/** A key that was made for one account of one domain. */
interface Key {
  id: Uint8Array;
  rpId: string;
  userHandle: string;
  pair: CryptoKeyPair;
  counter: number;
}

/** What an authenticator says of itself: its format, and CBOR. */
export interface Statement {
  format: string;
  cbor: Uint8Array;
}

/** What is told otherwise than it is. */
export interface Bent {
  origin?: string;
  /** Further members of the client data, such as `crossOrigin`, or others instead of the true ones. */
  clientData?: Record<string, unknown>;
  rpId?: string;
  /** Whether the person was recognised. */
  verified?: boolean;
  /** Counter of signatures; counts up by one unless given. */
  counter?: number;
  userHandle?: string | undefined;
  /** Statement about the authenticator instead of an empty one, over what it has to sign; `own` is the new passkey's key. */
  statement?: (signed: Uint8Array<ArrayBuffer>, own: CryptoKey) => Promise<Statement>;
  id?: Uint8Array;
}

export class Authenticator {
  readonly keys: Key[] = [];
  readonly origin: string;

  /** @param origin of the page that asks */
  constructor(origin: string) {
    this.origin = origin;
  }

  /** Makes a passkey, as `navigator.credentials.create` does. */
  async create(
    options: Schemas['PasskeyCreationOptions'],
    bent: Bent = {},
  ): Promise<Schemas['RegistrationCredential']> {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    const id = bent.id ?? crypto.getRandomValues(new Uint8Array(16));
    const key: Key = { id, rpId: options.rp.id, userHandle: options.user.id, pair, counter: bent.counter ?? 0 };
    this.keys.push(key);
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const authData = joined(
      await this.#authenticatorData(key, bent, 0x40),
      new Uint8Array(16),
      Uint8Array.of(id.length >> 8, id.length & 255),
      id,
      coseKey(raw),
    );
    const clientDataJSON = this.#clientData('webauthn.create', options.challenge, bent);
    const { format, cbor } = (await bent.statement?.(
      joined(authData, await hashOf(clientDataJSON)),
      pair.privateKey,
    )) ?? { format: 'none', cbor: Uint8Array.of(0xa0) };
    const attestationObject = joined(
      Uint8Array.of(0xa3),
      text('fmt'),
      text(format),
      text('attStmt'),
      cbor,
      text('authData'),
      bytes(authData),
    );
    const name = base64url(id);
    return {
      id: name,
      rawId: name,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject: base64url(attestationObject), transports: ['internal', 'hybrid'] },
    };
  }

  /** Signs, as `navigator.credentials.get` does; with the newest passkey of the domain unless some are named. */
  async get(options: Schemas['PasskeyRequestOptions'], bent: Bent = {}): Promise<Schemas['AssertionCredential']> {
    const named = options.allowCredentials.map(({ id }) => id);
    const key = this.keys.findLast(
      ({ id, rpId }) => rpId === options.rpId && (named.length === 0 || named.includes(base64url(id))),
    );
    if (!key) throw new Error('The authenticator has no such passkey');
    key.counter = bent.counter ?? key.counter + 1;
    const authenticatorData = await this.#authenticatorData(key, bent, 0);
    const clientDataJSON = this.#clientData('webauthn.get', options.challenge, bent);
    const signature = await signed(key.pair.privateKey, joined(authenticatorData, await hashOf(clientDataJSON)));
    const name = base64url(key.id);
    const handle = 'userHandle' in bent ? bent.userHandle : key.userHandle;
    return {
      id: name,
      rawId: name,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON,
        authenticatorData: base64url(authenticatorData),
        signature: base64url(signature),
        ...(handle !== undefined && { userHandle: handle }),
      },
    };
  }

  #clientData(type: string, challenge: string, { origin = this.origin, clientData }: Bent): string {
    return base64url(
      new TextEncoder().encode(JSON.stringify({ type, challenge, origin, crossOrigin: false, ...clientData })),
    );
  }

  /** Hash of the domain, flags (present, recognised, backed up, whatever is given) and counter. */
  async #authenticatorData(key: Key, { rpId = key.rpId, verified = true }: Bent, flags: number): Promise<Uint8Array> {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rpId));
    const counter = new Uint8Array(4);
    new DataView(counter.buffer).setUint32(0, key.counter);
    return joined(new Uint8Array(hash), Uint8Array.of(0x01 | (verified ? 0x04 : 0) | 0x18 | flags), counter);
  }
}

/** Statement in the format `packed`, signed by the passkey itself, or by a certified key. */
export async function packed(
  key: CryptoKey,
  data: Uint8Array<ArrayBuffer>,
  certificate?: Uint8Array,
): Promise<Statement> {
  const signature = [text('alg'), Uint8Array.of(0x26), text('sig'), bytes(await signed(key, data))];
  const named = certificate ? [text('x5c'), Uint8Array.of(0x81), bytes(certificate)] : [];
  return { format: 'packed', cbor: joined(Uint8Array.of(certificate ? 0xa3 : 0xa2), ...signature, ...named) };
}

async function signed(key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return derSignature(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data)));
}

async function hashOf(clientDataJSON: string): Promise<Uint8Array> {
  const data = Uint8Array.from(atob(clientDataJSON.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  return new Uint8Array(await crypto.subtle.digest('SHA-256', data));
}

function base64url(data: Uint8Array): string {
  return btoa(String.fromCharCode(...data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** CBOR: a text of fewer than 24 letters. */
function text(value: string): Uint8Array {
  return joined(Uint8Array.of(0x60 | value.length), new TextEncoder().encode(value));
}

/** CBOR: 24 bytes or more, the length as short as it goes. */
function bytes(value: Uint8Array): Uint8Array {
  return joined(
    value.length < 256 ? Uint8Array.of(0x58, value.length) : Uint8Array.of(0x59, value.length >> 8, value.length & 255),
    value,
  );
}

/** COSE key of a point of P-256: key type 2, algorithm -7, curve 1, x and y. */
function coseKey(point: Uint8Array): Uint8Array {
  return joined(
    Uint8Array.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    bytes(point.slice(1, 33)),
    Uint8Array.of(0x22),
    bytes(point.slice(33)),
  );
}

/** WebCrypto gives both numbers of a signature side by side; authenticators give them as ASN.1. */
function derSignature(raw: Uint8Array): Uint8Array {
  const integer = (value: Uint8Array): Uint8Array => {
    const start = value.findIndex((byte) => byte !== 0);
    const trimmed = value.slice(start < 0 ? value.length - 1 : start);
    const positive = (trimmed[0] ?? 0) > 127 ? joined(Uint8Array.of(0), trimmed) : trimmed;
    return joined(Uint8Array.of(0x02, positive.length), positive);
  };
  const body = joined(integer(raw.slice(0, 32)), integer(raw.slice(32)));
  return joined(Uint8Array.of(0x30, body.length), body);
}
