import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, decodeClientDataJSON, isoBase64URL } from '@simplewebauthn/server/helpers';
import type { components } from '../../generated/api.ts';
import { algorithms } from './options.ts';
import type { ClientData } from './relying-party.ts';
import type { FoundPasskey } from './store.ts';

type Schemas = components['schemas'];

/** What an answer has to fit: the challenge that was asked, the page that asked and the domain of the passkeys. */
export interface Expected {
  challenge: string;
  origin: string;
  topOrigin: string | undefined;
  domain: string;
}

/**
 * What an answer says of the page that asked, not yet checked.
 *
 * @throws Error when it cannot be read
 */
export function readClientData(clientDataJSON: string): ClientData {
  const data = decodeClientDataJSON(clientDataJSON) as Partial<ClientData> | null;
  const { challenge, origin, crossOrigin, topOrigin } = data ?? {};
  if (
    typeof challenge !== 'string' ||
    typeof origin !== 'string' ||
    (topOrigin !== undefined && typeof topOrigin !== 'string')
  )
    throw new Error('The client data have no challenge or origin');
  return {
    challenge,
    origin,
    ...(crossOrigin === true && { crossOrigin }),
    ...(topOrigin !== undefined && { topOrigin }),
  };
}

/**
 * Checks the signature of an answer, and everything it covers: challenge, page, domain, that the person was recognised, and that the
 * authenticator has counted on, which a copy of it would not.
 *
 * @throws Error that says what does not hold
 */
export async function verifyAssertion(
  credential: Schemas['AssertionCredential'],
  passkey: FoundPasskey,
  { challenge, origin, topOrigin, domain }: Expected,
): Promise<{ counter: number; backedUp: boolean }> {
  const { id, rawId, type, response } = credential;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { id, rawId, type, response, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    ...(topOrigin !== undefined && { expectedTopOrigin: topOrigin }),
    expectedRPID: domain,
    requireUserVerification: true,
    credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
  });
  if (!verified) throw new Error('The signature does not hold');
  return { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp };
}

/** Longest id of a credential in bytes (Web Authentication Level 3, 4). */
const longestId = 1023;

/** How authenticators are reached (Web Authentication Level 3, 5.8.4); what else a browser says is left out. */
const transportsKnown = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

/**
 * Checks a new passkey. Its make is not asked for, so the statement about it is empty or signed by the passkey itself. Any other is
 * refused: to check its certificates, lists of revoked ones would be fetched from elsewhere.
 *
 * @throws Error that says what does not hold
 */
export async function verifyRegistration(
  credential: Schemas['RegistrationCredential'],
  { challenge, origin, domain }: Expected,
): Promise<Pick<FoundPasskey, 'credentialId' | 'publicKey' | 'counter' | 'transports'> & { backedUp: boolean }> {
  const { id, rawId, type, response } = credential;
  const statement = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const format = statement.get('fmt');
  if (format !== 'none' && (format !== 'packed' || statement.get('attStmt').get('x5c') !== undefined))
    throw new Error('The statement about the authenticator names certificates');
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: {
      id,
      rawId,
      type,
      response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
      clientExtensionResults: {},
    },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: domain,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  });
  if (!verified) throw new Error('The statement about the authenticator does not hold');
  const { credential: made, credentialBackedUp } = registrationInfo;
  if (made.id !== id || isoBase64URL.toBuffer(id).length > longestId)
    throw new Error('The credential has another id, or one that is too long');
  const transports = (response.transports ?? []).filter((transport) => transportsKnown.has(transport));
  return {
    credentialId: made.id,
    publicKey: made.publicKey,
    counter: made.counter,
    transports,
    backedUp: credentialBackedUp,
  };
}
