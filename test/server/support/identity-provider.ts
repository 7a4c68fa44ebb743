/** A real, independent OpenID Connect provider (`oidc-provider`), whose people sign in without a page. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

/** Who is at the provider's sign-in page. */
export interface Somebody {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Null for somebody who refuses. */
  who: Somebody | null;
  /** How often somebody was asked to sign in. */
  asked: number;
}

/** It ends with the test file. @param redirectUri where it may send people back to */
export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Somebody>();
  const clientSecret = 'a secret: with + and %20, as long as it has to be';
  const running: IdentityProvider = { issuer, clientId: 'waterworks', clientSecret, who: null, asked: 0 };

  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: running.clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        id_token_signed_response_alg: 'ES256',
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256', kid: 'first' }] },
    cookies: { keys: ['key of the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub), sub }) }),
    // The utility's own people need not agree to be known to it.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: running.clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const carryOn = provider.callback();
  answer = (request, response) => {
    if (request.url?.startsWith('/interaction/')) void askSomebody(request, response);
    else void carryOn(request, response);
  };

  async function askSomebody(request: IncomingMessage, response: ServerResponse): Promise<void> {
    running.asked += 1;
    const { who } = running;
    if (who) people.set(who.sub, who);
    const result = who
      ? { login: { accountId: who.sub } }
      : { error: 'access_denied', error_description: '花子 did not want to' };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }

  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return running;
}
