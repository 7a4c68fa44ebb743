import { createClient } from './client.ts';
import type { MizumadoClient } from './client.ts';
import { memoryCookies } from './core/cookies.ts';
import type { ClientOptions } from './core/options.ts';

/** What a browser adds to a request by itself and a script may not: the cookie jar's content, and the page's origin. */
export interface InProcessContext {
  /** Value of the `Cookie` header. */
  readonly cookie?: string;
  /** Value of the `Origin` header. */
  readonly origin?: string;
  /** Called once for each `Set-Cookie` of the answer. */
  readonly onSetCookie?: (value: string) => void;
}

/**
 * A server in the same process, as a function. Where `Request` can carry `cookie` and `origin` (Node) an ordinary fetch handler
 * such as `app.fetch` of Hono will do. In a browser both are forbidden headers and `Set-Cookie` cannot be read, so the server
 * takes and gives them in `context`.
 */
export type InProcessHandler = (request: Request, context: InProcessContext) => Response | Promise<Response>;

export interface TestClientOptions extends Omit<ClientOptions, 'service' | 'fetch' | 'cookies'> {
  /** The server. */
  fetch: InProcessHandler;
  /** Base URL; `http://localhost:8787/morioka/v1` unless given. */
  service?: string;
  /** Origin that requests come from; the service's own unless given. */
  origin?: string;
}

/** A client bound to a server in the same process, with its own cookie jar: signing in and CSRF work without a browser. */
export function createTestClient(options: TestClientOptions): MizumadoClient {
  const {
    fetch: handle,
    service = 'http://localhost:8787/morioka/v1',
    origin = new URL(service).origin,
    ...rest
  } = options;
  return createClient({ ...rest, service, cookies: false, fetch: inProcessFetch(handle, origin) });
}

/**
 * A `fetch` for `createClient` that asks a server in the same process and keeps its cookies, as one browser profile would.
 *
 * @param origin of the page that the requests seem to come from, such as `https://www.city.example.jp`
 */
export function inProcessFetch(handle: InProcessHandler, origin: string): NonNullable<ClientOptions['fetch']> {
  const jar = memoryCookies();
  return async (request) => {
    const { url } = request;
    const cookie = jar.header(url);
    const keep = (value: string): void => jar.store(url, value);
    request.headers.set('origin', origin);
    if (cookie) request.headers.set('cookie', cookie);
    const answer = handle(request, { origin, ...(cookie && { cookie }), onSetCookie: keep });
    const response = await untilAborted(Promise.resolve(answer), request.signal);
    response.headers.getSetCookie().forEach(keep);
    return response;
  };
}

/** A handler need not watch the signal; a real `fetch` does. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
