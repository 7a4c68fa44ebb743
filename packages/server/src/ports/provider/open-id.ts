import * as client from 'openid-client';
import { isLoopback } from '../../security/loopback.ts';
import { ProviderRefusal } from './provider.ts';
import type { Provider, ProviderPerson } from './provider.ts';

export interface OpenIdOptions {
  /** Issuer as in its tokens; https, except on loopback. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** `openid profile email` unless given. */
  scope?: string;
}

/** Patience with each request to the provider, in seconds. */
const timeout = 5;
/** What the provider says of itself is asked for again after so long, in milliseconds. */
const keptFor = 60 * 60_000;
/** Clocks of two machines may differ by so much, in seconds. */
const tolerance = 30;

/**
 * A provider by OpenID Connect: code with PKCE, state and nonce; the ID token's signature, issuer, audience, authorized party and times are
 * checked, and the issuer in the answer (RFC 9207). What the provider says of itself is asked for when it is needed first, and anew after
 * a failure, so that a server starts without its providers.
 *
 * @throws Error when the issuer is no https address; http is for loopback only
 */
export function openIdProvider({
  issuer,
  clientId,
  clientSecret,
  scope = 'openid profile email',
}: OpenIdOptions): Provider {
  const server = new URL(issuer);
  const plain = server.protocol === 'http:' && isLoopback(server.hostname);
  if (server.protocol !== 'https:' && !plain)
    throw new Error(`The issuer of an identity provider must be https: ${issuer}`);
  // The token comes straight from the provider over TLS; its signature is checked all the same.
  const execute = [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])];
  let known: { at: number; configuration: Promise<client.Configuration> } | undefined;

  function configured(): Promise<client.Configuration> {
    if (known && performance.now() - known.at < keptFor) return known.configuration;
    const asked = {
      at: performance.now(),
      configuration: client.discovery(server, clientId, undefined, authenticated(clientSecret), { timeout, execute }),
    };
    known = asked;
    asked.configuration.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.configuration;
  }

  return {
    begin: (redirectUri, language, again) =>
      orRefused(async () => {
        const configuration = await configured();
        const [state, nonce, codeVerifier] = [
          client.randomState(),
          client.randomNonce(),
          client.randomPKCECodeVerifier(),
        ];
        const url = client.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          scope,
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
          ui_locales: language,
          ...(again && { prompt: 'login', max_age: '0' }),
        });
        return {
          url: url.href,
          state,
          nonce,
          codeVerifier,
          provenAfter: again ? Math.floor(Date.now() / 1000) - tolerance : null,
        };
      }),

    finish: (url, { state, nonce, codeVerifier, provenAfter }) =>
      orRefused(async () => {
        const configuration = await configured();
        const tokens = await client.authorizationCodeGrant(configuration, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new ProviderRefusal('There is no ID token');
        if (provenAfter !== null && !(claims.auth_time !== undefined && claims.auth_time >= provenAfter))
          throw new ProviderRefusal('The person has not proven themselves again');
        // Some providers put the person into the ID token, others answer for it separately.
        const told =
          claims.email !== undefined || claims.name !== undefined || !configuration.serverMetadata().userinfo_endpoint;
        return personIn(
          claims,
          told ? claims : await client.fetchUserInfo(configuration, tokens.access_token, claims.sub),
        );
      }),
  };
}

/** The secret as the provider takes it: in the header, which every provider must know, unless it says that it does not. */
function authenticated(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...request) => {
    const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = supported.includes('client_secret_basic') ? basic : post;
    way(server, ...request);
  };
}

/** @throws ProviderRefusal for a subject that is against OpenID Connect Core, 2 */
function personIn(
  { iss, sub }: client.IDToken,
  { email, email_verified: verified, name }: Record<string, unknown>,
): ProviderPerson {
  if (!/^[\x20-\x7e]{1,255}$/.test(sub))
    throw new ProviderRefusal('The subject is no text of up to 255 ASCII characters');
  return {
    issuer: iss,
    subject: sub,
    mail: typeof email === 'string' && verified === true ? email : undefined,
    name: typeof name === 'string' && /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(name) ? name : undefined,
  };
}

/** The library tells of a provider that is down, refuses or lies by several kinds of errors; here they are one. */
async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProviderRefusal
      ? error
      : new ProviderRefusal('The provider refused, failed or lied', { cause: error });
  }
}
