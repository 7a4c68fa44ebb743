import type { Failure } from '../connection/failure.ts';
import type { Fault } from './check.ts';
import type { ContactKind } from '../connection/sign-in-ways.ts';

/** `start`: choice of ways, with one form; `address`, `usage-notice`: another form by itself; `code`: entering what was sent. */
export type Step = 'start' | 'address' | 'usage-notice' | 'code';
export type FieldName = 'mail' | 'sms' | 'code' | 'customerNumber' | 'confirmationNumber';
/** What is under way; only one thing at a time is. */
export type Work = 'passkey' | 'send' | 'code' | 'numbers' | 'sign-out';

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

/** Why the last attempt did not work; texts are named after it. */
export type Trouble =
  | {
      readonly kind: 'refused' | 'codeOver' | 'passkeyStopped' | 'passkeyRefused' | 'addressRefused' | 'providerNotYet';
    }
  | { readonly kind: 'codeRefused'; readonly triesLeft: number | undefined }
  /** `until`: UTC instant from which trying again makes sense. */
  | { readonly kind: 'busy'; readonly until: string | undefined }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface SignInState {
  readonly step: Step;
  readonly kind: ContactKind;
  /** As typed, and kept whatever happens. */
  readonly values: Readonly<Record<FieldName, string>>;
  readonly faults: Readonly<Partial<Record<FieldName, Fault>>>;
  /** Fields of the last attempt that the summary names; those below the fields mend themselves while typing. */
  readonly summary: readonly FieldName[];
  readonly trouble: Trouble | undefined;
  readonly working: Work | undefined;
  readonly sent: Sent | undefined;
  /** Whether to add the usage notice's contract to the account. */
  readonly linkContract: boolean;
  /** Somebody who holds a usage notice goes on to an account. */
  readonly upgrading: boolean;
  /** Contact point that is confirmed with; the first unless chosen. */
  readonly contactPointId: string;
  /** The provider's window was opened from here. */
  readonly awaitingProvider: boolean;
}

export type Action =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'kind'; readonly kind: ContactKind }
  | { readonly type: 'typed'; readonly name: FieldName; readonly value: string; readonly fault: Fault | undefined }
  | { readonly type: 'checked'; readonly faults: SignInState['faults'] }
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'sent'; readonly sent: Sent }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'waited' }
  | { readonly type: 'done' }
  | { readonly type: 'link'; readonly linkContract: boolean }
  | { readonly type: 'upgrade'; readonly upgrading: boolean }
  | { readonly type: 'contact-point'; readonly id: string }
  | { readonly type: 'provider-opened' };

export const initialState: SignInState = {
  step: 'start',
  kind: 'mail',
  values: { mail: '', sms: '', code: '', customerNumber: '', confirmationNumber: '' },
  faults: {},
  summary: [],
  trouble: undefined,
  working: undefined,
  sent: undefined,
  linkContract: true,
  upgrading: false,
  contactPointId: '',
  awaitingProvider: false,
};

/** Nothing is said about an attempt any more. */
const quiet = { faults: {}, summary: [], trouble: undefined } as const;

/** The form's only way to change: a pure function of what it showed and what happened. */
export function reduce(state: SignInState, action: Action): SignInState {
  switch (action.type) {
    case 'step':
      return { ...state, ...quiet, step: action.step, values: { ...state.values, code: '' } };
    case 'kind':
      return { ...state, ...quiet, kind: action.kind };
    case 'typed': {
      const values = { ...state.values, [action.name]: action.value };
      // An error goes as soon as it is mended; a new one waits for the next attempt.
      const mended = state.faults[action.name] && !action.fault;
      return { ...state, values, ...(mended && { faults: { ...state.faults, [action.name]: undefined } }) };
    }
    case 'checked':
      return {
        ...state,
        trouble: undefined,
        faults: action.faults,
        summary: (Object.keys(action.faults) as FieldName[]).filter((name) => action.faults[name]),
      };
    case 'started':
      return { ...state, ...quiet, working: action.work };
    case 'sent':
      return {
        ...state,
        ...quiet,
        working: undefined,
        step: 'code',
        sent: action.sent,
        values: { ...state.values, code: '' },
      };
    case 'failed':
      return { ...state, working: undefined, trouble: action.trouble };
    case 'waited':
      return state.trouble?.kind === 'busy' ? { ...state, trouble: undefined } : state;
    case 'done':
      return { ...initialState, kind: state.kind };
    case 'link':
      return { ...state, linkContract: action.linkContract };
    case 'upgrade':
      return { ...state, ...quiet, step: 'start', upgrading: action.upgrading };
    case 'contact-point':
      return { ...state, contactPointId: action.id };
    case 'provider-opened':
      return { ...state, ...quiet, awaitingProvider: true };
  }
}

/** The instant that the reader has to wait for before trying again; undefined when there is none. */
export const blockedUntil = ({ trouble }: SignInState): string | undefined =>
  trouble?.kind === 'busy' ? trouble.until : undefined;
