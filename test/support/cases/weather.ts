/** What can go wrong between a component and the service, as a test or a story asks for it by name. */
import type { components } from '../../../packages/sdk/src/generated/api.ts';

type Schemas = components['schemas'];
type ProblemDocument =
  Schemas['Unavailable'] | Schemas['TooManyRequests'] | Schemas['Unauthenticated'] | Schemas['OtherProblem'];

/** An answer in place of the server's; `undefined` lets the request through; an error is a connection that broke. */
type Disturbance = (request: Request) => Response | Promise<undefined> | undefined;

const problem = (document: ProblemDocument, retryAfter?: number): Response =>
  new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
  });

const requestId = '01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10';

const maintenance = (): Response =>
  problem({
    type: 'urn:mizumado:problem:maintenance',
    title: 'Maintenance',
    status: 503,
    detail: 'The service is being maintained.',
    requestId,
    until: '2026-11-20T21:00:00Z',
    message: { ja: '料金システムの点検を行っています。', en: 'The billing system is being inspected.' },
  });

const unavailable = (): Response =>
  problem({
    type: 'urn:mizumado:problem:unavailable',
    title: 'Unavailable',
    status: 503,
    detail: 'The database is starting again.',
    requestId,
    until: null,
  });

const busy = (): Response =>
  problem(
    {
      type: 'urn:mizumado:problem:too-many-requests',
      title: 'Too many requests',
      status: 429,
      detail: 'Wait before trying again.',
      requestId,
      retryAfterSeconds: 90,
    },
    90,
  );

const expired = (): Response =>
  problem({
    type: 'urn:mizumado:problem:session-expired',
    title: 'Session expired',
    status: 401,
    detail: 'Sign in again.',
    requestId,
  });

/** A proxy's page: not JSON, not a problem document, and nobody's fault here. */
const broken = (): Response =>
  new Response('<!doctype html><title>502</title>', { status: 502, headers: { 'content-type': 'text/html' } });

const cut = (): never => {
  throw new TypeError('Failed to fetch');
};

const never = (): Promise<undefined> => new Promise(() => undefined);

const isPath = (request: Request, pattern: RegExp): boolean => pattern.test(new URL(request.url).pathname);
const isPublic = (request: Request): boolean => isPath(request, /\/v1\/utility$/);
const isSignIn = (request: Request): boolean => request.method === 'POST' && isPath(request, /\/v1\/session$/);

const unlessPublic =
  (disturb: Disturbance): Disturbance =>
  (request) =>
    isPublic(request) ? undefined : disturb(request);
const only =
  (pattern: RegExp, disturb: Disturbance): Disturbance =>
  (request) =>
    isPath(request, pattern) ? disturb(request) : undefined;

export const weathers = {
  fine: () => undefined,
  /** The utility's configuration comes, nothing else ever does. */
  waiting: unlessPublic(never),
  unreachable: cut,
  maintenance: unlessPublic(maintenance),
  unavailable,
  busy: unlessPublic(busy),
  /** Signing in is refused for having been tried too often. */
  signInBusy: (request) => (isSignIn(request) ? busy() : undefined),
  expired: (request) => (isPublic(request) || isSignIn(request) ? undefined : expired()),
  broken: unlessPublic(broken),
  /** The bills come, the chart doesn't. */
  usageFails: only(/\/v1\/usage$/, unavailable),
  /** The list comes, the bill itself doesn't. */
  billFails: only(/\/v1\/bills\/[^/]+$/, unavailable),
} satisfies Record<string, Disturbance>;

export type Weather = keyof typeof weathers;

export const isWeather = (word: string): word is Weather => Object.hasOwn(weathers, word);
