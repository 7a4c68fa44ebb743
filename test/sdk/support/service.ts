import { createClient } from '@mizumado/sdk';
import type { ClientOptions, MizumadoClient } from '@mizumado/sdk';

export const base = 'https://api.example.jp/morioka/v1';

/** What the service was asked, as far as tests look at it. */
export interface Asked {
  method: string;
  /** Path and query after the base URL. */
  path: string;
  headers: Headers;
  body: string;
  credentials: string;
}

export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** A service of canned answers, given out in turn (the last one again and again), that remembers what it was asked. */
export function service(...answers: Answer[]): { fetch: NonNullable<ClientOptions['fetch']>; asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (request) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({
        method: request.method,
        path: request.url.slice(base.length),
        headers: request.headers,
        body: await request.clone().text(),
        credentials: request.credentials,
      });
      if (!answer) throw new Error('The test gave no answers');
      return typeof answer === 'function' ? answer(request) : answer.clone();
    },
  };
}

/** A client of such a service; waits between attempts are as good as none. */
export function clientOf(
  answers: Answer[],
  options: Partial<ClientOptions> = {},
): { client: MizumadoClient; asked: Asked[] } {
  const { fetch, asked } = service(...answers);
  return { client: createClient({ service: base, fetch, retry: { backoffLimitMs: 1 }, ...options }), asked };
}

export function problem(
  name: string,
  status: number,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = { type: `urn:mizumado:problem:${name}`, title: name, status, detail: `It is ${name}`, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

export const session = {
  kind: 'usage-notice',
  level: 'usage-notice',
  method: 'usage-notice',
  name: '盛岡 花子',
  accountId: null,
  contractId: 'c',
  registered: false,
  endsAt: '2026-11-20T14:13:00Z',
  confirmedUntil: null,
  csrfToken: 'token-1',
  expiresAt: '2026-11-20T02:43:00Z',
};
export const signIn = { customerNumber: '12-34-56789', confirmationNumber: '123456' };
export const emptyPage = { items: [], nextCursor: null };
