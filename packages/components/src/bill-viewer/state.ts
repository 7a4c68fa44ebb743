import type { Failure } from '../connection/failure.ts';
import type { Bill, BillPage, BillSummary, Contract, Granularity, UsageSeries } from './model.ts';

/** A part of the view with its own request, so that one failure leaves the other parts. */
export type Part<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Bills of one contract on screen. */
export interface Ready {
  readonly status: 'ready';
  readonly contracts: readonly Contract[];
  readonly contractId: string;
  /** Newest period first, as many as were loaded */
  readonly bills: readonly BillSummary[];
  readonly nextCursor: string | null;
  readonly more: 'idle' | 'loading' | 'failed';
  readonly billId: string;
  readonly bill: Part<Bill>;
  readonly granularity: Granularity;
  readonly usage: Part<UsageSeries>;
  /** Whether bill and usage have both loaded or failed once; from then on parts change in place */
  readonly settled: boolean;
}

export type ViewerState =
  | { readonly status: 'loading' }
  /** Bills of one contract are loading; `switching` when another contract's were on screen */
  | {
      readonly status: 'loading';
      readonly contracts: readonly Contract[];
      readonly contractId: string;
      readonly switching: boolean;
    }
  | { readonly status: 'signed-out'; readonly expired: boolean }
  | { readonly status: 'empty'; readonly contracts: readonly Contract[]; readonly contractId: string | null }
  | { readonly status: 'failed'; readonly failure: Failure }
  | Ready;

/** The status that the page can style; `partial` is ready with a part that failed. */
export type ViewStatus = ViewerState['status'] | 'partial';

export type BillViewerAction =
  | { readonly type: 'load-started' }
  | { readonly type: 'contracts-loaded'; readonly contracts: readonly Contract[]; readonly contractId: string | null }
  | { readonly type: 'bills-loaded'; readonly contractId: string; readonly page: BillPage }
  | { readonly type: 'more-started' }
  | { readonly type: 'more-loaded'; readonly cursor: string; readonly page: BillPage }
  | { readonly type: 'more-failed'; readonly cursor: string }
  | { readonly type: 'bill-chosen'; readonly billId: string }
  | { readonly type: 'bill-loaded'; readonly bill: Bill }
  | { readonly type: 'bill-failed'; readonly billId: string; readonly failure: Failure }
  | { readonly type: 'usage-started'; readonly granularity: Granularity }
  | { readonly type: 'usage-loaded'; readonly usage: UsageSeries }
  | {
      readonly type: 'usage-failed';
      readonly contractId: string;
      readonly granularity: Granularity;
      readonly failure: Failure;
    }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'signed-out'; readonly expired: boolean };

export const initialBillViewerState: ViewerState = { status: 'loading' };

const LOADING = { status: 'loading' } as const;

/** Takes the first page of bills: chooses the newest, or shows that nothing has been billed yet. */
function showBills(contracts: readonly Contract[], contractId: string, page: BillPage): ViewerState {
  const newest = page.items[0];
  if (!newest) return { status: 'empty', contracts, contractId };
  return {
    status: 'ready',
    contracts,
    contractId,
    bills: page.items,
    nextCursor: page.nextCursor,
    more: 'idle',
    billId: newest.id,
    bill: LOADING,
    granularity: 'bill',
    usage: LOADING,
    settled: false,
  };
}

/** Reduces an action while bills are on screen; responses to outdated requests change nothing. */
function reduceReady(state: Ready, action: BillViewerAction): Ready {
  switch (action.type) {
    case 'more-started':
      return { ...state, more: 'loading' };
    case 'more-loaded':
      return action.cursor === state.nextCursor
        ? { ...state, bills: [...state.bills, ...action.page.items], nextCursor: action.page.nextCursor, more: 'idle' }
        : state;
    case 'more-failed':
      return action.cursor === state.nextCursor ? { ...state, more: 'failed' } : state;
    case 'bill-chosen':
      return { ...state, billId: action.billId, bill: LOADING };
    case 'bill-loaded':
      return action.bill.id === state.billId ? { ...state, bill: { status: 'ready', value: action.bill } } : state;
    case 'bill-failed':
      return action.billId === state.billId ? { ...state, bill: { status: 'failed', failure: action.failure } } : state;
    case 'usage-started':
      return { ...state, granularity: action.granularity, usage: LOADING };
    case 'usage-loaded':
      return action.usage.contractId === state.contractId && action.usage.granularity === state.granularity
        ? { ...state, usage: { status: 'ready', value: action.usage } }
        : state;
    case 'usage-failed':
      return action.contractId === state.contractId && action.granularity === state.granularity
        ? { ...state, usage: { status: 'failed', failure: action.failure } }
        : state;
    default:
      return state;
  }
}

function settle(state: Ready): Ready {
  const settled = state.bill.status !== 'loading' && state.usage.status !== 'loading';
  return settled && !state.settled ? { ...state, settled } : state;
}

/** The viewer's state changes only here: a pure function of the state and an action. */
export function reduceBillViewer(state: ViewerState, action: BillViewerAction): ViewerState {
  switch (action.type) {
    case 'load-started':
      return initialBillViewerState;
    case 'signed-out':
      return { status: 'signed-out', expired: action.expired };
    case 'failed':
      return { status: 'failed', failure: action.failure };
    case 'contracts-loaded':
      return action.contractId === null
        ? { status: 'empty', contracts: action.contracts, contractId: null }
        : {
            status: 'loading',
            contracts: action.contracts,
            contractId: action.contractId,
            switching: state.status === 'ready' || state.status === 'empty',
          };
    case 'bills-loaded':
      return state.status === 'loading' && 'contracts' in state && state.contractId === action.contractId
        ? showBills(state.contracts, action.contractId, action.page)
        : state;
    default:
      return state.status === 'ready' ? settle(reduceReady(state, action)) : state;
  }
}

export function viewStatus(state: ViewerState): ViewStatus {
  const failedPart = state.status === 'ready' && [state.bill, state.usage].some((part) => part.status === 'failed');
  return failedPart ? 'partial' : state.status;
}

/** The chosen bill: in full, else its summary from the list; undefined while neither has loaded. */
export function shownBill(state: Ready): BillSummary | undefined {
  return state.bill.status === 'ready' ? state.bill.value : state.bills.find((bill) => bill.id === state.billId);
}

/** Bills still to be paid besides the one shown, so that an old debt is not hidden behind a paid newest bill. */
export function otherOpenBills(state: Ready): readonly BillSummary[] {
  return state.bills.filter(
    (bill) => bill.id !== state.billId && (bill.state === 'unpaid' || bill.state === 'overdue'),
  );
}

/** The contract to show: the wished one when it is the customer's, else the first, which is one in use. */
export function chooseContract(contracts: readonly Contract[], wished: string | null): string | null {
  return (contracts.find((contract) => contract.id === wished) ?? contracts[0])?.id ?? null;
}
