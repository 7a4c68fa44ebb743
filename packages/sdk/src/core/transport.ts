import ky, { HTTPError, TimeoutError } from 'ky';
import type { Options } from 'ky';
import type { Outcome } from './call.ts';
import type { CookieStore } from './cookies.ts';
import { MizumadoError } from './error.ts';
import type { ResponseInfo } from './error.ts';
import type { CallOptions, Problem } from './operation-types.ts';
import type { ClientOptions } from './options.ts';
import { clientProblem, readProblem } from './problems.ts';
import { fillPath, readRoute } from './route.ts';
import type { PathValues, Route } from './route.ts';
import { observe } from './telemetry.ts';

/** What one call sends, before it is put on the wire. */
export interface Input extends CallOptions {
  path?: PathValues;
  query?: Query | undefined;
  body?: unknown;
}
type Query = Record<string, string | number | boolean | undefined>;

export type Send = (route: Route, input: Input) => Promise<Outcome>;

const session = readRoute('session.get', 'GET /session');

/** Puts calls on the wire. The CSRF token lives in this closure only: not in storage, not in the page. */
export function createTransport(options: ClientOptions): Send {
  const service = options.service.replace(/\/+$/, '');
  const cookies = cookiesOf(options);
  let csrfToken: string | undefined;

  const send: Send = async (route, input) => {
    const isSafe = route.method === 'GET';
    const watch = observe(route.operation, options, cookies);
    const { contentType, ...query } = input.query ?? {};
    const sent = ky(service + fillPath(route.path, input.path ?? {}), {
      method: route.method,
      credentials: 'include',
      fetch: watch.fetch,
      headers: {
        accept: route.accept,
        'accept-language': options.language,
        'x-csrf-token': isSafe ? undefined : csrfToken,
        'idempotency-key': input.idempotencyKey,
        'content-type': contentType as string | undefined,
        ...input.headers,
      },
      searchParams: query as Record<string, string>,
      ...(contentType === undefined ? { json: input.body } : { body: input.body as BodyInit }),
      ...(input.signal && { signal: input.signal }),
      ...patience(route, input, options),
    });
    let response: ResponseInfo | undefined;
    try {
      const answer = await sent;
      response = infoOf(answer);
      const data = await readData(answer, sent, route.accept);
      // Only a session has one: where somebody signs in, confirms or asks who is signed in. It ends with signing out.
      csrfToken =
        (data as { csrfToken?: string } | undefined)?.csrfToken ??
        (route.operation === 'session.delete' ? undefined : csrfToken);
      return { ok: true, data, response };
    } catch (cause) {
      if (cause instanceof HTTPError) response = infoOf(cause.response);
      const problem = problemOf(cause, input.signal);
      watch.failed(problem.type);
      return { ok: false, error: new MizumadoError(route.operation, problem, response, cause) };
    }
  };

  /** A page that was open while somebody signed in elsewhere holds an old token: fetch the new one and try once more. */
  return async (route, given) => {
    const input = route.keyed ? { ...given, idempotencyKey: given.idempotencyKey ?? randomKey() } : given;
    const outcome = await send(route, input);
    if (outcome.ok || outcome.error.problem.type !== 'urn:mizumado:problem:csrf-token-invalid') return outcome;
    if (input.body instanceof ReadableStream) return outcome;
    const renewed = await send(session, input.signal ? { signal: input.signal } : {});
    return renewed.ok ? send(route, input) : outcome;
  };
}

/** The jar of one client, made with its first call: browsers have their own and need not load one. */
function cookiesOf({ cookies }: ClientOptions): () => Promise<CookieStore | undefined> {
  let jar: Promise<CookieStore> | undefined;
  return async () => {
    if (cookies === false || !mayWriteCookies()) return undefined;
    return cookies ?? (jar ??= import('./cookies.ts').then(({ memoryCookies }) => memoryCookies()));
  };
}

/** A browser keeps cookies by itself and lets no script write the header; where one may, nobody else keeps them. */
function mayWriteCookies(): boolean {
  return new Request('https://service.invalid', { headers: { cookie: 'a=b' } }).headers.has('cookie');
}

/** How long and how often ky tries. Only what can be done twice without harm is tried again. */
function patience(route: Route, input: Input, { retry = {}, timeoutMs: usual = 30_000 }: ClientOptions): Options {
  const { limit = 2, backoffLimitMs = 8_000, maxRetryAfterMs = 60_000 } = retry;
  const timeoutMs = input.timeoutMs ?? usual;
  const endsAt = performance.now() + timeoutMs;
  return {
    timeout: false,
    totalTimeout: timeoutMs,
    retry: {
      limit: route.method === 'GET' || input.idempotencyKey ? limit : 0,
      methods: [route.method],
      jitter: true,
      backoffLimit: backoffLimitMs,
      maxRetryAfter: maxRetryAfterMs,
      // A wait that cannot end in time would turn "in maintenance until six" into "timed out"; ky's own rules hold otherwise.
      shouldRetry: ({ error }) =>
        waitAsked(error) > Math.min(maxRetryAfterMs, endsAt - performance.now())
          ? false
          : isInFlight(error) || undefined,
    },
  };
}

/** Whether an earlier try with the same key is still being carried out: the next one gets its answer. */
function isInFlight(error: Error): boolean {
  return error instanceof HTTPError && error.response.status === 409 && waitAsked(error) > 0;
}

/** Milliseconds that the answer's `Retry-After` asks for, given in seconds or as a date; 0 without one. */
function waitAsked(error: Error): number {
  const after = error instanceof HTTPError ? error.response.headers.get('retry-after') : null;
  if (after === null) return 0;
  return /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
}

/** Reads a body of the media type that the API promises; anything else is a `SyntaxError`. */
async function readData(
  answer: Response,
  sent: { text(): Promise<string>; blob(): Promise<Blob> },
  accept: string,
): Promise<unknown> {
  if (answer.status === 204) return undefined;
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith(accept)) throw new SyntaxError(`Expected ${accept}, got "${type}"`);
  if (accept === 'application/jsonl') return (await import('./lines.ts')).linesOf(answer);
  if (accept !== 'application/json') return sent.blob();
  const data: unknown = JSON.parse(await sent.text());
  if (typeof data !== 'object' || data === null) throw new SyntaxError('Expected an object');
  return data;
}

function problemOf(cause: unknown, signal: AbortSignal | undefined): Problem {
  if (signal?.aborted) return clientProblem('aborted');
  if (cause instanceof HTTPError) return readProblem(cause.data) ?? clientProblem('malformed-answer');
  if (cause instanceof SyntaxError) return clientProblem('malformed-answer');
  if (cause instanceof TimeoutError) return clientProblem('timeout');
  // Not every server-side runtime has a navigator, and those that have one need not know the connection.
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return clientProblem(navigator?.onLine === false ? 'offline' : 'unreachable');
}

const infoOf = ({ status, headers }: Response): ResponseInfo => ({ status, headers });

/** 128 random bits. Not `crypto.randomUUID`, which pages served over plain http do not have. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
