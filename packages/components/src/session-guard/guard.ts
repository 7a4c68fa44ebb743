import { ownElement } from '../browser/own-element.ts';
import type { Connection } from '../connection/connection.ts';
import type { Scope } from '../connection/scope.ts';
import { languageOf } from '../i18n/language.ts';
import { phaseOf } from './schedule.ts';
import { MizuSessionGuard } from './session-guard.ts';

const guarded = new WeakSet<Connection>();

/** Milliseconds between two questions about the same end. */
const patience = 5_000;

/**
 * Warns before the session of a connection ends: one panel, however many elements and scopes share the connection.
 *
 * @param scope whose texts and colours the panel has
 * @param near element whose language it speaks
 */
export function guard(scope: Scope, near: Element): void {
  if (guarded.has(scope.connection)) return;
  guarded.add(scope.connection);
  new Guard(scope, near).look();
}

/**
 * Watches one connection. It asks the service only when the end that is known has come near, as other requests, also those of other tabs,
 * may have moved it. Asking lengthens nothing.
 */
class Guard {
  readonly #scope: Scope;
  readonly #near: WeakRef<Element>;
  #panel: MizuSessionGuard | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askedAt = 0;
  /** The end that the service has told when it was asked. */
  #learned = '';
  /** The end that the reader does not want to be reminded of. */
  #closed = '';

  constructor(scope: Scope, near: Element) {
    this.#scope = scope;
    this.#near = new WeakRef(near);
    scope.connection.subscribe(() => this.look());
    // A tab in the background, or a device that slept, has late timers.
    document.addEventListener('visibilitychange', () => this.look());
  }

  /** Looks where the session stands, and does what is due. */
  look(): void {
    clearTimeout(this.#timer);
    const { session, utility } = this.#scope.connection;
    if (utility.state !== 'ready') return;
    const now = Date.now();
    const phase = phaseOf(session, now, utility.value.signIn.session.warnSeconds);
    if (phase.phase === 'none' || phase.phase === 'calm') {
      this.#panel?.hide();
      this.#panel = undefined;
      if (phase.phase === 'calm') this.#later(phase.at - now);
      return;
    }
    const { endsAt, last } = phase;
    if (phase.phase === 'over' || this.#learned !== endsAt) {
      this.#learn(endsAt, now);
      return;
    }
    if (this.#closed !== endsAt) this.#show(endsAt, last);
    this.#later(Date.parse(endsAt) - now);
  }

  /** Asks for the real end; for the same one again only after a while, as when this device's clock is ahead or nothing answers. */
  #learn(endsAt: string, now: number): void {
    const wait = this.#learned === endsAt ? this.#askedAt + patience - now : 0;
    if (wait > 0) this.#later(wait);
    else if (!this.#asking) void this.#ask(endsAt);
  }

  async #ask(endsAt: string): Promise<void> {
    const { connection } = this.#scope;
    this.#asking = true;
    this.#askedAt = Date.now();
    // Without an answer, what was known counts.
    this.#learned = endsAt;
    try {
      const answer = await connection.client.session.get();
      this.#learned = answer.expiresAt;
      connection.signedIn(answer);
    } catch (error) {
      connection.failed(error);
    } finally {
      this.#asking = false;
    }
    this.look();
  }

  #later(milliseconds: number): void {
    this.#timer = setTimeout(() => this.look(), Math.max(250, milliseconds));
  }

  #show(endsAt: string, last: boolean): void {
    this.#panel ??= this.#make();
    Object.assign(this.#panel, { endsAt, last });
    this.#panel.show();
  }

  #make(): MizuSessionGuard {
    const panel = ownElement('session-guard', MizuSessionGuard);
    const near = this.#near.deref();
    panel.lang = languageOf(near?.isConnected ? near : document.documentElement);
    panel.scope = this.#scope;
    panel.closed = () => {
      this.#closed = panel.endsAt;
      panel.hide();
      this.#panel = undefined;
    };
    return panel;
  }
}
