import { bills, contracts, usage } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import type { Connection } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import type { BillSummary, Contract, Granularity } from './model.ts';
import { chooseContract } from './state.ts';
import type { BillViewerAction } from './state.ts';

/** SDK resources that the viewer calls. */
const resources = { bills, contracts, usage };

/** Bills per page: two years of bimonthly bills and the newest, as many as the chart shows. */
const PAGE = 13;

/**
 * Sends requests and dispatches their results as actions, failures too; never rejects. The reducer decides what is
 * shown.
 */
export class BillLoader {
  readonly #connection: Pick<Connection, 'failed'>;
  readonly #client: Client<typeof resources>;
  readonly #dispatch: (action: BillViewerAction) => void;
  /** Aborts the requests for an earlier customer or contract when another is loaded. */
  #running = new AbortController();

  constructor(connection: Pick<Connection, 'client' | 'failed'>, dispatch: (action: BillViewerAction) => void) {
    this.#connection = connection;
    this.#client = connection.client.with(resources);
    this.#dispatch = dispatch;
  }

  /** Aborts all running requests. */
  stop(): void {
    this.#running.abort();
    this.#running = new AbortController();
  }

  /** Loads from the start. @param wished id of the contract to show, when it is the customer's */
  async load(wished: string | null): Promise<void> {
    this.stop();
    this.#dispatch({ type: 'load-started' });
    await this.#ask(
      async (signal) => {
        const all: Contract[] = [];
        for await (const contract of this.#client.contracts.list({ limit: 100 }, { signal })) all.push(contract);
        return all;
      },
      (contracts) => this.loadContract(contracts, chooseContract(contracts, wished)),
      (failure) => this.#dispatch({ type: 'failed', failure }),
    );
  }

  /** Shows one contract: its newest bills and its usage, both at once, then the newest bill in full. */
  async loadContract(contracts: readonly Contract[], contractId: string | null): Promise<void> {
    this.stop();
    this.#dispatch({ type: 'contracts-loaded', contracts, contractId });
    if (contractId === null) return;
    await this.#ask(
      (signal) => this.#client.bills.list({ contractId, limit: PAGE }, { signal }),
      async (page) => {
        this.#dispatch({ type: 'bills-loaded', contractId, page });
        const newest = page.items[0];
        if (newest) await Promise.all([this.loadBill(newest.id), this.loadUsage(contractId, 'bill')]);
      },
      (failure) => this.#dispatch({ type: 'failed', failure }),
    );
  }

  async loadMore(contractId: string, cursor: string): Promise<void> {
    this.#dispatch({ type: 'more-started' });
    await this.#ask(
      (signal) => this.#client.bills.list({ contractId, limit: PAGE, cursor }, { signal }),
      (page) => this.#dispatch({ type: 'more-loaded', cursor, page }),
      () => this.#dispatch({ type: 'more-failed', cursor }),
    );
  }

  async loadBill(billId: string): Promise<void> {
    this.#dispatch({ type: 'bill-chosen', billId });
    await this.#ask(
      (signal) => this.#client.bills.get(billId, { signal }),
      (bill) => this.#dispatch({ type: 'bill-loaded', bill }),
      (failure) => this.#dispatch({ type: 'bill-failed', billId, failure }),
    );
  }

  /** @param around a bill that the chart must reach back to; the newest years otherwise */
  async loadUsage(contractId: string, granularity: Granularity, around?: BillSummary): Promise<void> {
    this.#dispatch({ type: 'usage-started', granularity });
    const span = around ? twoYearsUntil(around.period.to) : {};
    await this.#ask(
      (signal) => this.#client.usage.get({ contractId, granularity, ...span }, { signal }),
      (usage) => this.#dispatch({ type: 'usage-loaded', usage }),
      (failure) => this.#dispatch({ type: 'usage-failed', contractId, granularity, failure }),
    );
  }

  async #ask<T>(
    question: (signal: AbortSignal) => PromiseLike<T>,
    answered: (value: T) => unknown,
    failed: (failure: Failure) => void,
  ): Promise<void> {
    const { signal } = this.#running;
    let value: T;
    try {
      value = await question(signal);
    } catch (error) {
      // An aborted request is not a failure.
      if (!signal.aborted) failed(this.#connection.failed(error));
      return;
    }
    if (!signal.aborted) await answered(value);
  }
}

/** The time span to request from `usage.get` for a bill older than the newest two years. */
export function twoYearsUntil(to: string): { readonly from: string; readonly to: string } {
  // 29 February has no counterpart two years before; the day after the 28th is never before it.
  const from = `${Number(to.slice(0, 4)) - 2}${to.slice(4).replace('-02-29', '-02-28')}`;
  return { from, to };
}
