import { WebAuthnAbortService, browserSupportsWebAuthnAutofill, startAuthentication } from '@simplewebauthn/browser';
import type { AuthenticationResponseJSON, StartAuthenticationOpts } from '@simplewebauthn/browser';
import { Refusal } from '../actions/words.ts';
import type { AssertionCredential, PasskeyRequestOptions } from '@mizumado/sdk';

/**
 * Has the browser ask for a passkey. Whatever was asked before is called off.
 *
 * @param options as the service gave them
 * @param autofill offers passkeys among the suggestions of a field instead of asking at once, and waits as long as it takes
 * @throws Refusal when the reader cancels, or has none
 */
export async function askForPasskey(options: PasskeyRequestOptions, autofill: boolean): Promise<AssertionCredential> {
  const { authenticatorAttachment, clientExtensionResults, ...credential } = await authenticate({
    optionsJSON: options,
    useBrowserAutofill: autofill,
    // It looks for the field in the page, and ours is in a shadow root.
    verifyBrowserAutofillInput: false,
  });
  return {
    ...credential,
    ...(authenticatorAttachment && { authenticatorAttachment }),
    clientExtensionResults: { ...clientExtensionResults },
  };
}

/** What the browser says about a passkey is an error of its own, and tells nothing about a fault of ours. */
async function authenticate(options: StartAuthenticationOpts): Promise<AuthenticationResponseJSON> {
  try {
    return await startAuthentication(options);
  } catch (error) {
    throw new Refusal('passkeyStopped', { cause: error });
  }
}

/** Calls off what the browser is asking, such as suggestions of a field that is gone. */
export const stopAsking = (): void => WebAuthnAbortService.cancelCeremony();

/** Whether this browser offers passkeys among a field's suggestions. */
export const suggestsPasskeys = (): Promise<boolean> => browserSupportsWebAuthnAutofill();
