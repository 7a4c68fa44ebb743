import type { Connection } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import type { MizuBillSelectDetail } from './events.ts';
import { BillLoader } from './load.ts';
import type { Contract, Granularity } from './model.ts';
import { initialBillViewerState, reduceBillViewer, shownBill } from './state.ts';
import type { BillViewerAction, Ready, ViewerState } from './state.ts';

/** What the controller calls on its element. */
export interface BillHost {
  /** The state has changed. */
  changed(): void;
  failed(failure: Failure): void;
  /** Another bill was chosen and its summary is on screen. */
  selected(detail: MizuBillSelectDetail): void;
  /** Id of the contract that the page asks for; null when it asks for none. */
  wishedContract(): string | null;
}

/** Follows the session and carries out the resident's actions; rendering is left to the element. */
export class BillController {
  state: ViewerState = initialBillViewerState;
  readonly #host: BillHost;
  #connection: Connection | undefined;
  #loader: BillLoader | undefined;
  #session: Connection['session'] = { state: 'unknown' };
  /** What was shown when the session ended; shown again after the next sign-in. */
  #resume: Pick<Ready, 'contractId' | 'billId'> | undefined;

  constructor(host: BillHost) {
    this.#host = host;
  }

  /** Takes a new connection, or reacts to a changed session of the present one. */
  follow(connection: Connection): void {
    if (connection !== this.#connection) this.#take(connection);
    const { session } = connection;
    const before = this.#session;
    this.#session = session;
    // An equal response to a repeated request is not a change. A failure is reported every time.
    if (session === before || (session.state !== 'failed' && readerOf(session) === readerOf(before))) return;
    if (session.state === 'signed-in') void this.load();
    else if (session.state === 'failed') this.#dispatch({ type: 'failed', failure: session.failure });
    else if (session.state !== 'unknown') this.#signedOut(session.state === 'expired');
  }

  /** Aborts all requests; the next connection starts from the beginning. */
  stop(): void {
    this.#loader?.stop();
    this.#connection = undefined;
  }

  async load(): Promise<void> {
    if (this.#session.state !== 'signed-in') return;
    const resume = this.#resume;
    this.#resume = undefined;
    await this.#loader?.load(resume?.contractId ?? this.#host.wishedContract());
    // Another person may have signed in, so the earlier bill is shown again only within the same contract.
    const { state } = this;
    if (
      resume &&
      state.status === 'ready' &&
      state.contractId === resume.contractId &&
      state.billId !== resume.billId
    ) {
      await this.chooseBill(resume.billId);
    }
  }

  /** Repeats only the requests that failed. */
  readonly retry = (): void => {
    const { state } = this;
    const connection = this.#connection;
    if (this.#session.state === 'failed') this.#dispatch({ type: 'load-started' });
    if (connection && (connection.utility.state === 'failed' || this.#session.state !== 'signed-in'))
      void connection.reload();
    if (state.status === 'failed') void this.load();
    if (state.status !== 'ready') return;
    if (state.bill.status === 'failed') this.reloadBill();
    if (state.usage.status === 'failed') this.showUsage(state.granularity);
  };

  async chooseContract(contracts: readonly Contract[], contractId: string): Promise<void> {
    await this.#loader?.loadContract(contracts, contractId);
    this.#select();
  }

  async chooseBill(billId: string): Promise<void> {
    if (this.state.status !== 'ready') return;
    const bill = this.#loader?.loadBill(billId);
    this.#reachBack(this.state, billId);
    this.#select();
    await bill;
  }

  reloadBill(): void {
    if (this.state.status === 'ready') void this.#loader?.loadBill(this.state.billId);
  }

  showUsage(granularity: Granularity): void {
    if (this.state.status === 'ready') void this.#loader?.loadUsage(this.state.contractId, granularity);
  }

  /** @returns index of the first bill that was loaded; undefined when there was nothing to load */
  async loadMore(): Promise<number | undefined> {
    const { state } = this;
    if (state.status !== 'ready' || state.nextCursor === null || state.more === 'loading') return undefined;
    await this.#loader?.loadMore(state.contractId, state.nextCursor);
    return state.bills.length;
  }

  readonly #dispatch = (action: BillViewerAction): void => {
    this.state = reduceBillViewer(this.state, action);
    if ('failure' in action) this.#host.failed(action.failure);
    this.#host.changed();
  };

  #take(connection: Connection): void {
    this.#loader?.stop();
    this.#connection = connection;
    this.#loader = new BillLoader(connection, this.#dispatch);
    this.#session = { state: 'unknown' };
    this.#dispatch({ type: 'load-started' });
  }

  #signedOut(expired: boolean): void {
    this.#loader?.stop();
    if (expired && this.state.status === 'ready') this.#resume = this.state;
    if (!expired) this.#resume = undefined;
    this.#dispatch({ type: 'signed-out', expired });
  }

  /** Loads older years into the chart when the bill is older than those it shows. */
  #reachBack({ usage, granularity, bills, contractId }: Ready, billId: string): void {
    const missing =
      usage.status === 'ready' && granularity === 'bill' && !usage.value.items.some((item) => item.billId === billId);
    const bill = bills.find(({ id }) => id === billId);
    if (missing && bill) void this.#loader?.loadUsage(contractId, 'bill', bill === bills[0] ? undefined : bill);
  }

  #select(): void {
    if (this.state.status !== 'ready' || !shownBill(this.state)) return;
    const { billId, contractId } = this.state;
    this.#host.selected({ billId, contractId });
  }
}

/**
 * Identifies the reader: a usage notice, or an account. Changing from one to the other keeps the state `signed-in` but
 * shows more.
 */
const readerOf = (session: Connection['session']): string =>
  session.state === 'signed-in' ? (session.accountId ?? 'usage-notice') : session.state;
