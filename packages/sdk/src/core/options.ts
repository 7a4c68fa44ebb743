import type { CookieStore } from './cookies.ts';

/** One attempt to get an answer. Nothing here tells who the customer is: no address, query, body or header. */
export interface AttemptEvent {
  /** The API's `operationId`, such as `bills.list`. */
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** Milliseconds from sending this attempt to the head of its answer. */
  readonly durationMs: number;
}

export interface RetryEvent extends AttemptEvent {
  /** Status of the attempt before; 0 when no answer came. */
  readonly previousStatus: number;
}

export interface ErrorEvent extends ResponseEvent {
  /** `type` of the problem. `status` is 0 when no answer came; `durationMs` is of the whole call. */
  readonly type: string;
}

/** For telemetry. What a hook throws is written to the console and never ends a call. */
export interface ClientHooks {
  onRequest?(event: AttemptEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: ErrorEvent): void;
}

/** How often and how long an attempt is made again. Only safe requests, and those with an idempotency key, are. */
export interface RetryOptions {
  /** Attempts after the first; 2 unless given. */
  limit?: number;
  /** Longest wait of the client's own, in milliseconds; 8,000 unless given. */
  backoffLimitMs?: number;
  /** Longest `Retry-After` that is waited for, in milliseconds; 60,000 unless given. A longer one is answered at once with the problem. */
  maxRetryAfterMs?: number;
}

export interface ClientOptions {
  /** Base URL of the utility's service: `https://api.example.jp/morioka/v1`. */
  service: string;
  /** Another `fetch`, such as a framework's; the platform's own unless given. */
  fetch?: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Language tag sent as `Accept-Language`. */
  language?: string;
  /** Milliseconds for one call with all its attempts and waits; 30,000 unless given. */
  timeoutMs?: number;
  retry?: RetryOptions;
  /**
   * Outside a browser, the client keeps the session's cookie itself: in memory, for this client alone, unless a store is given or `false`
   * switches it off. So a server that acts for several people needs a client for each of them. In a browser it is passed over.
   */
  cookies?: CookieStore | false;
  hooks?: ClientHooks;
}
