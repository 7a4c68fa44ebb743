import { after } from 'node:test';
import type { UtilityConfig } from '@mizumado/server';
import { createMemoryServer } from '@mizumado/server/memory';
import type { MemoryContext, MemoryServer, MemoryServerOptions } from '@mizumado/server/memory';
import chibaCalendar from '@mizumado/utilities/chiba/calendar.json' with { type: 'json' };
import chiba from '@mizumado/utilities/chiba/config.json' with { type: 'json' };
import moriokaCalendar from '@mizumado/utilities/morioka/calendar.json' with { type: 'json' };
import morioka from '@mizumado/utilities/morioka/config.json' with { type: 'json' };
import { cachedEmptyDatabase } from './empty-database.ts';
import { openAccount } from '../../support/account-session.ts';
import type { AccountWish } from '../../support/account-session.ts';
import { clockOf, seedSmall, seedToday } from '../fixtures/seed.ts';
import type { SeededCustomer } from '../fixtures/seed.ts';

export const utilities: Record<'morioka' | 'chiba', UtilityConfig> = {
  morioka: { ...morioka, calendar: moriokaCalendar } as UtilityConfig,
  chiba: { ...chiba, calendar: chibaCalendar } as UtilityConfig,
};
export const serviceUrl = 'https://service.example';
export const operatorToken = 'operator-token-of-the-tests';

/** The real server on a seeded database in memory; every answer is held against the API. It ends with the test file. */
export async function startServer(options: Partial<MemoryServerOptions> = {}): Promise<MemoryServer> {
  const server = await createMemoryServer({
    utilities: Object.values(utilities),
    seed: (database) => seedSmall(database),
    clock: clockOf(seedToday),
    publicUrl: serviceUrl,
    operatorToken,
    validateResponses: true,
    emptyDatabase: await cachedEmptyDatabase(),
    requestLimit: { burst: 1_000_000, perSecond: 1_000_000 },
    ...options,
  });
  after(() => server.close());
  return server;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  context?: MemoryContext;
}

/** Somebody with a browser: keeps the cookie and the CSRF token, and sends both. */
export class Visitor {
  cookie = '';
  csrfToken = '';
  /** Last `Set-Cookie`. */
  setCookie = '';
  readonly #server: MemoryServer;
  readonly utility: string;
  readonly address: string;

  constructor(server: MemoryServer, utility = 'morioka', address = '192.0.2.1') {
    this.#server = server;
    this.utility = utility;
    this.address = address;
  }

  async send(path: string, { method = 'GET', headers = {}, body, context = {} }: Sent = {}): Promise<Response> {
    const request = new Request(`${serviceUrl}/${this.utility}/v1${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.csrfToken !== '' && { 'X-CSRF-Token': this.csrfToken }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
    });
    return this.#server.handle(request, {
      address: this.address,
      cookie: this.cookie,
      onSetCookie: (value) => {
        this.setCookie = value;
        this.cookie = value.split(';')[0] ?? '';
      },
      ...context,
    });
  }

  /** The answer's JSON; fails unless the status is 200. */
  async get<T = unknown>(path: string): Promise<T> {
    const response = await this.send(path);
    const body: unknown = await response.json();
    if (response.status !== 200) throw new Error(`GET ${path} answered ${response.status}: ${JSON.stringify(body)}`);
    return body as T;
  }

  signIn({
    customerNumber,
    confirmationNumber,
  }: Pick<SeededCustomer, 'customerNumber' | 'confirmationNumber'>): Promise<Response> {
    return this.send('/session', { method: 'POST', body: { customerNumber, confirmationNumber } });
  }
}

/** A visitor who is signed in as a seeded customer. */
export async function signedIn(server: MemoryServer, customer: SeededCustomer): Promise<Visitor> {
  const visitor = new Visitor(server, customer.utility);
  const response = await visitor.signIn(customer);
  const session = (await response.json()) as { csrfToken: string };
  if (response.status !== 201) throw new Error(`Sign-in answered ${response.status}: ${JSON.stringify(session)}`);
  visitor.csrfToken = session.csrfToken;
  return visitor;
}

/** A visitor who is signed in to an account that holds the contracts of seeded customers of one utility. */
export async function signedInToAccount(
  server: MemoryServer,
  customers: readonly SeededCustomer[],
  wish: Omit<AccountWish, 'contractIds'> & { utility?: SeededCustomer['utility'] } = {},
): Promise<Visitor & { accountId: string }> {
  const utility = customers[0]?.utility ?? wish.utility ?? 'morioka';
  const visitor = new Visitor(server, utility);
  const { token, csrfToken, accountId } = await openAccount(server.db, utilities[utility], {
    ...wish,
    contractIds: customers.map(({ contractId }) => contractId),
  });
  visitor.cookie = `__Host-mizu-${utility}=${token}`;
  visitor.csrfToken = csrfToken;
  return Object.assign(visitor, { accountId });
}

/** End of the `type` of a problem document. */
export async function problemOf(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return type.replace('urn:mizumado:problem:', '');
}
