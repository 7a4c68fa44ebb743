import type { BillState, BillSummary } from './model.ts';

/** What the customer is told of a bill: its state, or a state of one way to pay. */
export type Wording = BillState | 'scheduled-card' | 'overdue-auto';

interface MethodWords {
  /** Of a bill that will be collected. */
  readonly scheduled: 'scheduled' | 'scheduled-card';
  /** Of a bill that should have been paid: by the customer, or by a collection that did not work. */
  readonly overdue: 'overdue' | 'overdue-auto';
}

/** The words that depend on how a bill is paid. A method that is new in the API does not compile until it stands here. */
const methods: Readonly<Record<BillSummary['paymentMethod'], MethodWords>> = {
  'direct-debit': { scheduled: 'scheduled', overdue: 'overdue-auto' },
  'credit-card': { scheduled: 'scheduled-card', overdue: 'overdue-auto' },
  slip: { scheduled: 'scheduled', overdue: 'overdue' },
};

/** Under which name the words for a bill stand: direct debit and card have the same states, but the customer must be told different things. */
export function wordingOf({ state, paymentMethod }: BillSummary): Wording {
  return state === 'scheduled' || state === 'overdue' ? methods[paymentMethod][state] : state;
}
