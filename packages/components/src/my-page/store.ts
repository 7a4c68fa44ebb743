import { account, bills, contracts, invitations } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import type { Connection } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import type { Account, BillSummary, Contract, Invitation } from './model.ts';
import { LoadedValue } from '../actions/loaded-value.ts';

/** What the sections tell the element around them. */
export interface StoreHost {
  /** Tells the page what the resident has done. */
  tell(event: Event): void;
  failed(failure: Failure): void;
  /** Shows the bills of a contract. */
  openBill(contractId: string): void;
  openSection(name: string): void;
  /** The account is closed, or signed out everywhere. */
  left(how: 'closed' | 'everywhere'): void;
}

/** What the page asks as soon as it is opened. */
const resources = { account, bills, contracts, invitations };

/** Enough for every to-do; whoever has more open bills pays them at the counter first. */
const MOST_OPEN = 20;

/** What the sections of one person's page share. It goes with the person: another one gets another. */
export class MyPageStore {
  readonly connection: Connection;
  readonly client: Client<typeof resources>;
  readonly host: StoreHost;
  readonly account: LoadedValue<Account>;
  readonly contracts: LoadedValue<readonly Contract[]>;
  readonly invitations: LoadedValue<readonly Invitation[]>;
  /** Unpaid and overdue bills of every contract, the earliest due date first. */
  readonly openBills: LoadedValue<readonly BillSummary[]>;
  readonly #listeners = new Set<() => void>();

  constructor(connection: Connection, host: StoreHost) {
    this.connection = connection;
    this.host = host;
    const client = (this.client = connection.client.with(resources));
    const shared = { connection, changed: () => this.#changed(), failed: (failure: Failure) => host.failed(failure) };
    this.account = new LoadedValue(shared, (signal) => client.account.get({ signal }));
    this.contracts = new LoadedValue(shared, async (signal) => {
      const all: Contract[] = [];
      for await (const contract of client.contracts.list({ limit: 100 }, { signal })) all.push(contract);
      return all;
    });
    this.invitations = new LoadedValue(shared, async (signal) => (await client.invitations.list({ signal })).items);
    this.openBills = new LoadedValue(shared, async (signal) => {
      const states = ['overdue', 'unpaid'] as const;
      const pages = await Promise.all(
        states.map((state) => client.bills.list({ state, limit: MOST_OPEN }, { signal })),
      );
      return pages.flatMap(({ items }) => items).sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
    });
  }

  /** Calls `listener` whenever something else is known. @returns stops that */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The contracts are others now: so are their bills. */
  contractsChanged(): void {
    this.contracts.refresh();
    this.openBills.refresh();
  }

  /** Whether the service has said what is to be done, or that it cannot. */
  get toDosKnown(): boolean {
    return [this.openBills, this.invitations].every(({ state }) => state.state !== 'loading');
  }

  /** Tries again what could not be asked. */
  retry(): void {
    for (const value of this.#values) if (value.state.state === 'failed') void value.load();
  }

  stop(): void {
    for (const value of this.#values) value.stop();
    this.#listeners.clear();
  }

  get #values(): readonly LoadedValue<unknown>[] {
    return [this.account, this.contracts, this.invitations, this.openBills] as readonly LoadedValue<unknown>[];
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
