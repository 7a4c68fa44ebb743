import assert from 'node:assert/strict';
import type { MemoryServer } from '@mizumado/server/memory';
import { asStaff } from '@mizumado/server';
import type { Visitor } from '../support/server.ts';

export interface Told {
  kind: string;
  address: string;
  lang: string;
  template: string;
  values: Readonly<Record<string, string>>;
}

/** Messages that left since the last look, without what makes them look good. */
export function mailbox(server: MemoryServer): () => Promise<Told[]> {
  let seen = 0;
  return async () => {
    await server.outbox.idle();
    const fresh = server.outbox.messages
      .slice(seen)
      .map(({ kind, address, lang, template, values }) => ({ kind, address, lang, template, values }));
    seen = server.outbox.messages.length;
    return fresh;
  };
}

/** The status, which must be what was expected; the body is read when it is JSON. */
export async function expectStatus<T = unknown>(answer: Promise<Response>, status: number): Promise<T> {
  const response = await answer;
  const text = await response.text();
  assert.equal(response.status, status, text);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Ids of the contracts that somebody sees. */
export async function contractsOf(visitor: Visitor): Promise<string[]> {
  const { items } = await visitor.get<{ items: { id: string }[] }>('/contracts');
  return items.map(({ id }) => id);
}

/** The last line of a utility's audit log. */
export async function lastLine(
  server: MemoryServer,
  utility = 'morioka',
): Promise<{
  action: string;
  subjects: readonly { kind: string; id: string }[];
  outcome: string;
  actor_id: string | null;
  actor_kind: string;
}> {
  return asStaff(server.db, utility, (transaction) =>
    transaction
      .selectFrom('audit_log')
      .select(['action', 'subjects', 'outcome', 'actor_id', 'actor_kind'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
}
