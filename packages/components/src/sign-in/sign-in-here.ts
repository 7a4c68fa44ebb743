import type { ReactiveControllerHost } from 'lit';
import { ownElement } from '../browser/own-element.ts';
import type { Failure } from '../connection/failure.ts';
import { maintenanceNow } from '../connection/maintenance.ts';
import type { Scope } from '../connection/scope.ts';
import type { MizuSignIn } from './sign-in.ts';

interface SignInHost extends Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'> {
  readonly scope: Scope | undefined;
  readonly headingLevel: number;
}

/** Signing in, inside an element that has nothing to show before. Its code is loaded when somebody has to sign in. */
export class SignInHere {
  readonly #host: SignInHost;
  #element: MizuSignIn | undefined;

  constructor(host: SignInHost) {
    this.#host = host;
  }

  /** What stands in the host's place, with the host's scope; undefined until it is loaded. */
  get element(): MizuSignIn | undefined {
    const { scope, headingLevel } = this.#host;
    return this.#element && Object.assign(this.#element, { scope, headingLevel });
  }

  /** Whether the reader is in it. */
  get hasFocus(): boolean {
    return this.#element?.matches(':focus-within') ?? false;
  }

  /** Why nobody can sign in now: session or utility are not known, or maintenance is under way. */
  get failure(): Failure | undefined {
    const { session, utility } = this.#host.scope?.connection ?? {};
    if (session?.state === 'failed') return session.failure;
    if (utility?.state === 'failed') return utility.failure;
    return utility?.state === 'ready' ? maintenanceNow(utility.value, Date.now()) : undefined;
  }

  /** Loads it unless it is there; what cannot be loaded now is tried again with the next call. Never rejects. */
  async load(): Promise<void> {
    if (!this.#element) {
      try {
        const { MizuSignIn: SignIn } = await import('./sign-in.ts');
        this.#element ??= ownElement('sign-in', SignIn);
        this.#host.requestUpdate();
      } catch (error) {
        console.error('Mizumado: sign-in', error);
      }
    }
    await this.#host.updateComplete;
  }
}
