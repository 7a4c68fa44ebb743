import { createClientWith, session, utility } from '@mizumado/sdk';
import type { Client, ClientBase, Session as SessionAnswer, Utility } from '@mizumado/sdk';
import { pause } from '../browser/pause.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';

export type { Utility };

/** A value that is loaded once; every element renders each of its three states. */
export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Who is signed in. `unknown` until the service has responded; `failed` when the request failed. */
export type Session =
  | { readonly state: 'unknown' | 'signed-out' | 'expired' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | (SignedIn & { readonly state: 'signed-in' });

/** Who is signed in, at which level and until when; without the CSRF token, which stays in the client. */
export type SignedIn = Readonly<Omit<SessionAnswer, 'csrfToken'>>;

/** Resources that every element calls; a feature adds its own with `client.with(…)`. */
const resources = { session, utility };

/**
 * One service, shared by all elements that name it: client, configuration of the utility, session. No token is kept here:
 * the browser holds the session cookie.
 */
export class Connection {
  readonly service: string;
  readonly client: Client<typeof resources>;
  utility: Loadable<Utility> = { state: 'loading' };
  session: Session = { state: 'unknown' };
  readonly #listeners = new Set<() => void>();
  #started: Promise<void> | undefined;

  /**
   * @param service base URL of the utility, such as `https://api.example.jp/morioka/v1`
   * @param client the page's own client; otherwise one is created
   */
  constructor(service: string, client?: ClientBase) {
    this.service = service;
    this.client = client?.with(resources) ?? createClientWith({ service }, resources);
  }

  /** Calls `listener` whenever utility or session change. @returns a function that unsubscribes */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Requests the utility and the session once, in a new task, so that the skeleton is rendered before. */
  start(): Promise<void> {
    return (this.#started ??= pause().then(() => this.reload()));
  }

  /** Requests the utility and the session again. Never rejects: failures are states. */
  async reload(): Promise<void> {
    await Promise.all([this.#loadUtility(), this.#loadSession()]);
  }

  /** Signs out. @returns the failure, or undefined when signed out (also when the session had already ended) */
  async signOut(): Promise<Failure | undefined> {
    try {
      await this.client.session.delete();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'signedOut' && failure.kind !== 'expired') return failure;
    }
    this.#change({ session: { state: 'signed-out' } });
    return undefined;
  }

  /** Turns a request's error into a failure. If the error says that the session has ended, updates the session. */
  failed(error: unknown): Failure {
    const failure = failureOf(error);
    if (failure.kind === 'expired' || failure.kind === 'signedOut') this.#ended(failure);
    return failure;
  }

  /** Takes the session that the service returned after a sign-in, a confirmation or a renewal. */
  signedIn({ csrfToken: _csrfToken, ...session }: SessionAnswer): void {
    this.#change({ session: { state: 'signed-in', ...session } });
  }

  async #loadUtility(): Promise<void> {
    try {
      this.#change({ utility: { state: 'ready', value: await this.client.utility.get() } });
    } catch (error) {
      this.#change({ utility: { state: 'failed', failure: failureOf(error) } });
    }
  }

  async #loadSession(): Promise<void> {
    try {
      this.signedIn(await this.client.session.get());
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'expired' || failure.kind === 'signedOut') this.#ended(failure);
      else this.#change({ session: { state: 'failed', failure } });
    }
  }

  #ended({ kind }: Failure): void {
    const expired = kind === 'expired' || this.session.state === 'signed-in' || this.session.state === 'expired';
    this.#change({ session: { state: expired ? 'expired' : 'signed-out' } });
  }

  #change(change: Partial<Pick<Connection, 'utility' | 'session'>>): void {
    Object.assign(this, change);
    for (const listener of this.#listeners) listener();
  }
}
