import { WebAuthnAbortService, browserSupportsWebAuthnAutofill, startAuthentication } from '@simplewebauthn/browser';
import type { AssertionCredential, PasskeyRequestOptions } from '@mizumado/sdk';

/**
 * Has the browser ask for a passkey. Whatever was asked before is called off.
 *
 * @param options as the service gave them
 * @param autofill offers passkeys among the suggestions of a field instead of asking at once, and waits as long as it takes
 * @throws Error when the reader cancels, or has none
 */
export async function askForPasskey(options: PasskeyRequestOptions, autofill: boolean): Promise<AssertionCredential> {
  const { authenticatorAttachment, clientExtensionResults, ...credential } = await startAuthentication({
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

/** Calls off what the browser is asking, such as suggestions of a field that is gone. */
export const stopAsking = (): void => WebAuthnAbortService.cancelCeremony();

/** Whether this browser offers passkeys among a field's suggestions. */
export const suggestsPasskeys = (): Promise<boolean> => browserSupportsWebAuthnAutofill();
