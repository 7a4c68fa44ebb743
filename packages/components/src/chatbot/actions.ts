import type { ElementClass } from '../browser/define.ts';
import type { Session } from '../connection/connection.ts';
import type { KeyOf } from '../i18n/feature.ts';
import type { ChatbotTexts } from './texts/index.ts';

type Text = KeyOf<ChatbotTexts>;

/** An element that is opened inside the conversation. */
export interface ElementAction {
  /** Tag without prefix. */
  readonly element: string;
  readonly load: () => Promise<ElementClass>;
  /** Attribute ← slot. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Events of the element → the chatbot's line after them; undefined for no line. */
  readonly results: Readonly<
    Record<string, (event: CustomEvent, session: Session) => { key: Text; values?: Record<string, string> } | undefined>
  >;
  /** Line before the element, for readers who are not signed in. */
  readonly signedOut?: Text;
  /** Line when somebody signs in while it is open. */
  readonly signedIn?: Text;
}

/** A procedure without an element yet: a line explains how to do it today, and the chatbot offers a person. */
export interface WayAction {
  readonly way: Text;
}

/**
 * What an answer or a dialogue may open, by the name that entries use. Each element needs one entry here: its tag, its
 * code, the slots for its attributes and the events that report its result.
 */
export const actions: Readonly<Record<string, ElementAction | WayAction>> = {
  'bill-viewer': {
    element: 'bill-viewer',
    load: () => import('../bill-viewer/bill-viewer.ts').then(({ MizuBillViewer }) => MizuBillViewer),
    attributes: { 'contract-id': 'contractId' },
    // For a reader who is not signed in, the first complete view is the sign-in form.
    results: {
      'mizu-ready': (_event, { state }) => (state === 'signed-in' ? { key: 'element.result.billsShown' } : undefined),
    },
    signedOut: 'element.result.signInFirst',
    signedIn: 'element.result.signedInBills',
  },
  'sign-in': {
    element: 'sign-in',
    load: () => import('../sign-in/sign-in.ts').then(({ MizuSignIn }) => MizuSignIn),
    attributes: {},
    results: {},
    signedIn: 'element.result.signedIn',
  },
  callback: {
    element: 'callback-form',
    load: () => import('./callback/callback-form.ts').then(({ CallbackForm }) => CallbackForm),
    attributes: { topic: 'topic', on: 'on', from: 'from', to: 'to' },
    results: {
      'mizu-callback-sent': ({ detail }: CustomEvent<{ receiptNumber: string }>) => ({
        key: 'element.result.callbackSent',
        values: { number: detail.receiptNumber },
      }),
    },
  },
  'pay-now': { way: 'way.pay-now' },
  'payment-enrollment': { way: 'way.payment-enrollment' },
  'move-application': { way: 'way.move-application' },
  'leak-report': { way: 'way.leak-report' },
  certificate: { way: 'way.certificate' },
  application: { way: 'way.application' },
};

export const isElementAction = (action: ElementAction | WayAction | undefined): action is ElementAction =>
  action !== undefined && 'element' in action;
