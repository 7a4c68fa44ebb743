import type { FailureKind } from '../connection/failure.ts';
import type { Session } from '../connection/connection.ts';

/** An element shows its first complete view. Fired once. */
export class MizuReadyEvent extends CustomEvent<{ readonly element: string }> {
  constructor(element: string) {
    super('mizu-ready', { detail: { element } });
  }
}

export interface MizuErrorDetail {
  /** Tag of the element. */
  readonly element: string;
  readonly kind: FailureKind;
  /** Type of the problem, if the service responded with one. */
  readonly type?: string;
  /** Id of the request in the service's log. */
  readonly requestId?: string;
}

/** An element could not do something. The detail holds no personal data: it may be sent to an error log. */
export class MizuErrorEvent extends CustomEvent<MizuErrorDetail> {
  constructor(detail: MizuErrorDetail) {
    super('mizu-error', { detail });
  }
}

export interface MizuSessionChangeDetail {
  readonly state: Session['state'];
  /** Id of the account, when signed in to one. */
  readonly accountId?: string;
}

/** Somebody signed in or out, or the session ended. Fired by `mizu-provider` and `mizu-sign-in`. */
export class MizuSessionChangeEvent extends CustomEvent<MizuSessionChangeDetail> {
  constructor(session: Session) {
    super('mizu-session-change', {
      detail: {
        state: session.state,
        ...(session.state === 'signed-in' && session.accountId !== null && { accountId: session.accountId }),
      },
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-ready': MizuReadyEvent;
    'mizu-error': MizuErrorEvent;
    'mizu-session-change': MizuSessionChangeEvent;
  }
}
