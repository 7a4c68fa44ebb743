import type { ContactKind } from '../connection/sign-in-ways.ts';

/** `start`: choice of ways, with one form; `address`, `usage-notice`: another form by itself; `code`: entering what was sent. */
export type SignInStep = 'start' | 'address' | 'usage-notice' | 'code';

/** A code on its way. */
export interface Sent {
  readonly challengeId: string;
  /** UTC instant until which the code is good. */
  readonly expiresAt: string;
  /** UTC instant from which another may be asked for. */
  readonly resendAt: string;
  readonly kind: ContactKind;
  /** Where to, as the reader is told. */
  readonly to: string;
}

/** Where the reader stands. What was typed is in the forms, what goes on and went wrong in the actions. */
export interface SignInState {
  readonly step: SignInStep;
  readonly kind: ContactKind;
  readonly sent: Sent | undefined;
  /** Somebody who holds a usage notice goes on to an account. */
  readonly upgrading: boolean;
  /** The provider's window was opened from here. */
  readonly awaitingProvider: boolean;
}

export type Action =
  | { readonly type: 'step'; readonly step: SignInStep }
  | { readonly type: 'kind'; readonly kind: ContactKind }
  | { readonly type: 'sent'; readonly sent: Sent }
  | { readonly type: 'done' }
  | { readonly type: 'upgrade'; readonly upgrading: boolean }
  | { readonly type: 'provider-opened' };

export const initialState: SignInState = {
  step: 'start',
  kind: 'mail',
  sent: undefined,
  upgrading: false,
  awaitingProvider: false,
};

/** The only way to another step: a pure function of where the reader stood and what happened. */
export function reduce(state: SignInState, action: Action): SignInState {
  switch (action.type) {
    case 'step':
      return { ...state, step: action.step };
    case 'kind':
      return { ...state, kind: action.kind };
    case 'sent':
      return { ...state, step: 'code', sent: action.sent };
    case 'done':
      return { ...initialState, kind: state.kind };
    case 'upgrade':
      return { ...state, step: 'start', upgrading: action.upgrading };
    case 'provider-opened':
      return { ...state, awaitingProvider: true };
  }
}
