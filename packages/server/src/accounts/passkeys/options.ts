import type { components } from '../../generated/api.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { passkeyDomain } from './relying-party.ts';
import type { FoundPasskey } from './store.ts';
import { userHandle } from './user-handle.ts';

type Schemas = components['schemas'];

/** Minutes that a person may take over a passkey; what the browser is told and what the server keeps to. */
export const passkeyMinutes = 5;

/** COSE algorithms, the preferred first: ES256, EdDSA, RS256. Every authenticator in use has one of them. */
export const algorithms = [-7, -8, -257];

/** What the browser needs to ask for a passkey. @param known the passkeys of an account; none for any passkey of the utility */
export function requestOptions(
  utility: UtilityConfig,
  challenge: string,
  known: readonly FoundPasskey[],
): Schemas['PasskeyRequestOptions'] {
  return {
    challenge,
    rpId: passkeyDomain(utility),
    timeout: passkeyMinutes * 60_000,
    userVerification: 'required',
    allowCredentials: known.map(described),
  };
}

/** Whose passkey is made. */
export interface Owner {
  accountId: string;
  name: string | null;
  /** Address of a contact point, where there is one. */
  address: string | undefined;
  lang: string;
}

/** What the browser needs to make a passkey that can be found without a name, on none of the authenticators that have one already. */
export function creationOptions(
  utility: UtilityConfig,
  challenge: string,
  { accountId, name, address, lang }: Owner,
  known: readonly FoundPasskey[],
): Schemas['PasskeyCreationOptions'] {
  const rpName = new Map(Object.entries(utility.name)).get(lang) ?? utility.name.ja;
  const shown = address ?? name ?? rpName;
  return {
    challenge,
    rp: { id: passkeyDomain(utility), name: rpName },
    user: { id: userHandle(accountId), name: shown, displayName: name ?? shown },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: passkeyMinutes * 60_000,
    attestation: 'none',
    excludeCredentials: known.map(described),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  };
}

function described({ credentialId, transports }: FoundPasskey): Schemas['CredentialDescriptor'] {
  return { type: 'public-key', id: credentialId, transports };
}
