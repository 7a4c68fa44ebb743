import type { Options } from 'ky';
import type { CookieStore } from './cookies.ts';
import type { ClientHooks, ClientOptions } from './options.ts';

type KyFetch = NonNullable<Options['fetch']>;

/** Watches one call: a `fetch` that tells the hooks of every attempt and carries the cookies, and a way to tell of the end. */
export function observe(
  operation: string,
  { fetch, hooks = {} }: ClientOptions,
  cookies: () => Promise<CookieStore | undefined>,
): { fetch: KyFetch; failed(type: string): void } {
  const send = fetch ?? ((request: Request, init?: RequestInit) => globalThis.fetch(request, init));
  const startedAt = performance.now();
  let attempt = 0;
  let status = 0;
  return {
    async fetch(given, init) {
      const request = given as Request; // ky always hands over a Request.
      const jar = await cookies();
      request.signal.throwIfAborted();
      const event = { operation, attempt: ++attempt };
      if (attempt > 1) tell(hooks, 'onRetry', { ...event, previousStatus: status });
      tell(hooks, 'onRequest', event);
      status = 0;
      const sentAt = performance.now();
      const cookie = jar?.header(request.url);
      if (cookie) request.headers.set('cookie', cookie);
      const response = await send(request, init);
      if (jar) for (const value of response.headers.getSetCookie()) jar.store(request.url, value);
      status = response.status;
      tell(hooks, 'onResponse', { ...event, status, durationMs: performance.now() - sentAt });
      return response;
    },
    failed: (type) =>
      tell(hooks, 'onError', { operation, attempt, status, durationMs: performance.now() - startedAt, type }),
  };
}

function tell<Name extends keyof ClientHooks>(
  hooks: ClientHooks,
  name: Name,
  event: Parameters<NonNullable<ClientHooks[Name]>>[0],
): void {
  try {
    (hooks[name] as ((event: unknown) => void) | undefined)?.(event);
  } catch (error) {
    console.error(`mizumado: the hook ${name} threw`, error);
  }
}
