/** A small OpenID Connect provider that does everything right unless it is told to lie in one way. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';

type Claims = Record<string, unknown>;

/** One lie. */
export interface Lie {
  /** Claims of the ID token otherwise than they should be; undefined leaves one out. */
  claims?: (true_: Claims) => Claims;
  /** How the ID token is signed, or whether there is one. */
  signature?: 'none' | 'secret' | 'other-key' | 'changed' | 'absent';
  /** `iss` of the way back; null leaves it out. */
  iss?: string | null;
  /** What the provider says of itself. */
  metadata?: Claims;
  userinfo?: Claims;
  /** An endpoint that does not answer as it should. */
  fault?: { path: string; how: 'status-500' | 'not-json' | 'cut' | 'silent' };
}

export interface LyingProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  sub: string;
  lie: Lie;
  /** Requests by path. */
  readonly paths: string[];
  close(): Promise<void>;
}

interface Asked {
  query: URLSearchParams;
  authorization: string;
  form: URLSearchParams;
}

interface Reply {
  status?: number;
  body?: unknown;
  location?: string;
}

/** It ends with the test file. */
export async function startLyingProvider(): Promise<LyingProvider> {
  const [honest, other] = [
    await generateKeyPair('ES256', { extractable: true }),
    await generateKeyPair('ES256', { extractable: true }),
  ];
  const jwk = { ...(await exportJWK(honest.publicKey)), kid: 'first', alg: 'ES256', use: 'sig' };
  const codes = new Map<string, { nonce: string; challenge: string }>();
  const running: LyingProvider = {
    issuer: '',
    clientId: 'waterworks',
    clientSecret: 'a-secret-of-more-than-thirty-two-bytes',
    sub: 'somebody',
    lie: {},
    paths: [],
    close: () => Promise.resolve(),
  };

  async function idToken(nonce: string): Promise<string | undefined> {
    const { claims = (given: Claims) => given, signature } = running.lie;
    const now = Math.floor(Date.now() / 1000);
    const said = claims({
      iss: running.issuer,
      aud: running.clientId,
      sub: running.sub,
      nonce,
      iat: now,
      exp: now + 60,
      auth_time: now,
    });
    const payload = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    if (signature === 'absent') return undefined;
    if (signature === 'none') return new UnsecuredJWT(payload).encode();
    if (signature === 'secret')
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(running.clientSecret));
    const token = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .sign(signature === 'other-key' ? other.privateKey : honest.privateKey);
    if (signature !== 'changed') return token;
    const [header, body = '', sign] = token.split('.');
    const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims), name: 'somebody else' };
    return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), sign].join('.');
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', running.issuer);
    running.paths.push(url.pathname);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = {
        query: url.searchParams,
        authorization: request.headers.authorization ?? '',
        form: new URLSearchParams(Buffer.concat(chunks).toString()),
      };
      void answer(url, asked, response).catch(() => response.destroy());
    });
  });

  const endpoints: Readonly<Record<string, (asked: Asked) => Reply | Promise<Reply>>> = {
    '/.well-known/openid-configuration': () => {
      const at = (path: string): string => `${running.issuer}${path}`;
      const addresses = {
        issuer: running.issuer,
        authorization_endpoint: at('/auth'),
        token_endpoint: at('/token'),
        jwks_uri: at('/jwks'),
        userinfo_endpoint: at('/me'),
      };
      return {
        body: {
          ...addresses,
          authorization_response_iss_parameter_supported: true,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['ES256'],
          ...running.lie.metadata,
        },
      };
    },
    '/jwks': () => ({ body: { keys: [jwk] } }),
    '/me': () => ({ body: { sub: running.sub, ...running.lie.userinfo } }),
    '/auth': ({ query }) => {
      const { iss = running.issuer } = running.lie;
      const code = crypto.randomUUID();
      codes.set(code, { nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '' });
      const back = new URL(query.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({
        code,
        state: query.get('state') ?? '',
        ...(iss !== null && { iss }),
      }).toString();
      return { location: back.href };
    },
    '/token': async ({ authorization, form }) => {
      const begun = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const proven =
        begun?.challenge ===
        createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
      const inHeader =
        decodeURIComponent(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()) ===
        `${running.clientId}:${running.clientSecret}`;
      const inBody = form.get('client_secret') === running.clientSecret;
      const known = running.lie.metadata?.token_endpoint_auth_methods_supported ? inBody : inHeader;
      if (!begun || !proven || !known) return { status: 400, body: { error: 'invalid_grant' } };
      return {
        body: { access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: await idToken(begun.nonce) },
      };
    },
  };

  async function answer(url: URL, asked: Asked, response: ServerResponse): Promise<void> {
    const { fault } = running.lie;
    const how = fault?.path === url.pathname ? fault.how : undefined;
    if (how === 'silent') await wait(20_000, undefined, { ref: false });
    if (how === 'cut') {
      response.destroy();
      return;
    }
    const {
      status = 200,
      body,
      location,
    }: Reply = how
      ? { status: how === 'status-500' ? 500 : 200, body: { error: 'server_error' } }
      : await (endpoints[url.pathname] ?? (() => ({ status: 404 })))(asked);
    response.writeHead(
      location === undefined ? status : 302,
      location === undefined ? { 'Content-Type': 'application/json' } : { Location: location },
    );
    response.end(JSON.stringify(body));
  }

  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  running.issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  running.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  after(() => running.close());
  return running;
}
