import { WebAuthnError, startRegistration } from '@simplewebauthn/browser';
import type { PasskeyCreationOptions, RegistrationCredential } from '@mizumado/sdk';
import { Refusal } from '../../actions/words.ts';
import type { WordsName } from '../../actions/words.ts';

const reasons: Readonly<Record<string, WordsName>> = {
  InvalidStateError: 'passkeyThere',
  NotAllowedError: 'passkeyNotFinished',
  AbortError: 'passkeyNotFinished',
};

/**
 * Has the browser make a passkey.
 *
 * @param options as the service gave them
 * @throws Refusal when the person stops, or the device has one or cannot
 */
export async function register(options: PasskeyCreationOptions): Promise<RegistrationCredential> {
  try {
    const made = await startRegistration({ optionsJSON: options });
    const { id, rawId, authenticatorAttachment, response } = made;
    const { clientDataJSON, attestationObject, transports } = response;
    return {
      id,
      rawId,
      type: 'public-key',
      clientExtensionResults: { ...made.clientExtensionResults },
      ...(authenticatorAttachment && { authenticatorAttachment }),
      response: { clientDataJSON, attestationObject, ...(transports && { transports }) },
    };
  } catch (error) {
    const name =
      error instanceof WebAuthnError && error.cause instanceof Error
        ? error.cause.name
        : error instanceof Error
          ? error.name
          : '';
    throw new Refusal(reasons[name] ?? 'passkeyUnfit', { cause: error });
  }
}
