import type { BrowserContext, Page } from 'playwright-core';

/** A device with a fingerprint reader whose owner always agrees, for the windows of one page. */
export async function withAuthenticator(
  context: BrowserContext,
  page: Page,
): Promise<{ credentials(): Promise<number> }> {
  const tools = await context.newCDPSession(page);
  await tools.send('WebAuthn.enable');
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async credentials() {
      const { credentials } = await tools.send('WebAuthn.getCredentials', { authenticatorId });
      return credentials.filter(({ isResidentCredential }) => isResidentCredential).length;
    },
  };
}
