import assert from 'node:assert/strict';
import { asStaff } from '@mizumado/server';
import type { MemoryServer, SentMessage } from '@mizumado/server/memory';
import { sql } from 'kysely';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { Visitor } from '../support/server.ts';
import type { Sent } from '../support/server.ts';

type Schemas = components['schemas'];

/** A visitor whose browser keeps every cookie, and who reads the messages that a server in memory sent. */
export class CodeBrowser extends Visitor {
  readonly server: MemoryServer;
  readonly #cookies = new Map<string, string>();

  constructor(server: MemoryServer, address = '192.0.2.1', utility = 'morioka') {
    super(server, utility, address);
    this.server = server;
  }

  override async send(path: string, { context = {}, ...sent }: Sent = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return super.send(path, {
      ...sent,
      context: {
        cookie,
        onSetCookie: (given) => {
          const [pair = ''] = given.split(';');
          this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        },
        ...context,
      },
    });
  }

  /** Takes over what another browser keeps, but its session. */
  keep(other: CodeBrowser): void {
    for (const [name, value] of other.#cookies) this.#cookies.set(name, value);
    this.dropSession();
  }

  cookieNames(): string[] {
    return [...this.#cookies.keys()].toSorted();
  }

  /** Forgets its sessions; what else it keeps stays. */
  dropSession(): void {
    this.#cookies.delete(`__Host-mizu-${this.utility}`);
    this.csrfToken = '';
  }

  post(path: string, body: object): Promise<Response> {
    return this.send(path, { method: 'POST', body });
  }

  ask(address: string, kind: Schemas['ContactKind'] = 'mail', lang = 'ja'): Promise<Response> {
    return this.post('/sign-in/codes', { kind, address, lang });
  }

  /** Asks for a code that is sent. */
  async asked(
    address: string,
    kind: Schemas['ContactKind'] = 'mail',
    lang = 'ja',
  ): Promise<Schemas['CodeSent'] & { code: string }> {
    return this.received(await this.ask(address, kind, lang), address);
  }

  /** The code that an answer says is on its way. */
  async received(response: Response, address?: string): Promise<Schemas['CodeSent'] & { code: string }> {
    const body = (await response.json()) as Schemas['CodeSent'];
    assert.equal(response.status, 202, JSON.stringify(body));
    return { ...body, code: (await lastMessage(this.server, address)).values['code'] ?? '' };
  }

  enter(challengeId: string, code: string, linkContract = false): Promise<Response> {
    return this.post('/sign-in/code', { challengeId, code, linkContract });
  }

  /** Signs in by a code that was sent. */
  async signInByCode(address: string, kind: Schemas['ContactKind'] = 'mail', lang = 'ja'): Promise<Schemas['Session']> {
    const { challengeId, code } = await this.asked(address, kind, lang);
    return this.entered(await this.enter(challengeId, code));
  }

  async entered(response: Response): Promise<Schemas['Session']> {
    const session = (await response.json()) as Schemas['Session'];
    assert.ok(response.status < 300, JSON.stringify(session));
    this.csrfToken = session.csrfToken;
    return session;
  }
}

/** The newest message to an address; to anybody unless there is one to it, as addresses are written in many ways. */
export async function lastMessage(server: MemoryServer, to?: string): Promise<SentMessage> {
  await server.outbox.idle();
  const { messages } = server.outbox;
  const message = messages.findLast(({ address }) => address === to) ?? messages.at(-1);
  assert.ok(message, 'a message was sent');
  return message;
}

/** Messages about an account since a count of them, as `template address`. */
export async function messagesSince(server: MemoryServer, count: number): Promise<string[]> {
  await server.outbox.idle();
  return server.outbox.messages
    .slice(count)
    .map(({ template, address, values }) => [template, address, values['address']].filter(Boolean).join(' '));
}

/** Lets so much time pass for whatever the database counts or keeps. */
export async function pass(server: MemoryServer, minutes: number, utility = 'morioka'): Promise<void> {
  await asStaff(server.db, utility, async (transaction) => {
    for (const [table, column] of [
      ['attempts', 'ends_at'],
      ['challenges', 'expires_at'],
    ] as const) {
      await sql`update ${sql.table(`mizumado.${table}`)} set ${sql.ref(column)} = ${sql.ref(column)} - make_interval(mins => ${minutes}::integer)`.execute(
        transaction,
      );
    }
  });
}

/** A code that is not the right one. */
export const wrong = (code: string, step = 1): string => String((Number(code) + step) % 1_000_000).padStart(6, '0');

export async function triesLeft(response: Response): Promise<number | undefined> {
  assert.equal(response.status, 401);
  return ((await response.json()) as { triesLeft?: number }).triesLeft;
}
