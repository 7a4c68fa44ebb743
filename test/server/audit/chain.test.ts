/** Promise 28: any edit, removal or reorder in the audit log is found, and at the right line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import type { Database } from '@mizumado/server';
import { memoryPepper } from '@mizumado/server/memory';
import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import { appendAudit, chainHash } from '../../../packages/server/src/audit/append.ts';
import type { AuditLine } from '../../../packages/server/src/http/audit.ts';
import { selectChain } from '../../../packages/server/src/audit/store.ts';
import { hashInHex, verifyAudit } from '../../../packages/server/src/audit/verify.ts';
import type { Anchor, Broken } from '../../../packages/server/src/audit/verify.ts';
import { tablesOf } from '../isolation/support/catalogue.ts';
import { seeded } from '../fixtures/seed.ts';
import { asOperator } from '../faq/source.ts';
import { problemOf, signedInToAccount, startServer, Visitor } from '../support/server.ts';

const server = await startServer();
const line = (n: number): AuditLine => ({
  at: `2026-11-20T01:00:00.${String(n).padStart(3, '0')}Z`,
  actor: { kind: 'operator', id: `desk-${n}` },
  action: 'accounts.find',
  subjects: [
    { kind: 'account', id: `a-${n}` },
    { kind: 'contract', id: `c-${n}` },
  ],
  outcome: 'done',
});
const append = (utility: string, one: AuditLine) =>
  asStaff(server.db, utility, (transaction) => appendAudit(transaction, memoryPepper, utility, one));
for (let n = 1; n <= 7; n += 1) await append('morioka', line(n));
await append('chiba', line(1));
const verify = (expected?: Anchor, pepper = memoryPepper) => verifyAudit(server.db, pepper, 'morioka', expected);
const { head } = await verify();
const anchor = { sequence: 7, hash: hashInHex(head!.hash).slice(0, 16) };

/** As somebody who owns the database, and has taken the trigger away. */
function asOwner<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T> {
  return server.db.transaction().execute(async (transaction) => {
    await sql`set local role none`.execute(transaction);
    await sql`set local session_replication_role = replica`.execute(transaction);
    return work(transaction);
  });
}

/** Tampers, verifies, and puts everything back. */
async function found(
  tamper: (transaction: Transaction<Database>) => Promise<unknown>,
  expected?: Anchor,
): Promise<Broken | undefined> {
  await asOwner(async (transaction) => {
    await sql`create temporary table kept on commit preserve rows as select * from mizumado.audit_log`.execute(
      transaction,
    );
    await sql`create temporary table kept_heads on commit preserve rows as select * from mizumado.audit_heads`.execute(
      transaction,
    );
    await tamper(transaction);
  });
  const { broken } = await verify(expected);
  const columns = (await tablesOf(server.db)).find(({ name }) => name === 'audit_log')?.columns ?? [];
  await asOwner(async (transaction) => {
    await sql`delete from mizumado.audit_log`.execute(transaction);
    await sql`insert into mizumado.audit_log (${sql.raw(columns.join())}) select ${sql.raw(columns.join())} from kept`.execute(
      transaction,
    );
    await sql`delete from mizumado.audit_heads`.execute(transaction);
    await sql`insert into mizumado.audit_heads select * from kept_heads`.execute(transaction);
    await sql`drop table kept, kept_heads`.execute(transaction);
  });
  return broken;
}

const change =
  (assignment: RawBuilder<unknown>, sequence = 4) =>
  (transaction: Transaction<Database>) =>
    sql`update mizumado.audit_log set ${assignment} where utility_id = 'morioka' and sequence = ${sequence}`.execute(
      transaction,
    );

const edits: Readonly<Record<string, readonly (readonly [RawBuilder<unknown>, Broken['reason']])[]>> = {
  utility_id: [[sql`utility_id = 'chiba'`, 'missing']],
  sequence: [[sql`sequence = 1000`, 'missing']],
  at: [
    [sql`at = at + interval '1 millisecond'`, 'changed'],
    [sql`at = at + interval '1 microsecond'`, 'changed'],
  ],
  actor_kind: [[sql`actor_kind = 'system'`, 'changed']],
  actor_id: [
    [sql`actor_id = 'desk-9'`, 'changed'],
    [sql`actor_id = null`, 'changed'],
  ],
  action: [[sql`action = 'audit.list'`, 'changed']],
  subjects: [
    [sql`subjects = '[]'`, 'changed'],
    [sql`subjects = jsonb_set(subjects, '{0,id}', '"a-9"')`, 'changed'],
    [sql`subjects = jsonb_set(subjects, '{0,note}', '"x"')`, 'changed'],
    [sql`subjects = jsonb_build_array(subjects -> 1, subjects -> 0)`, 'changed'],
    [sql`subjects = '{}'`, 'changed'],
  ],
  outcome: [[sql`outcome = 'refused'`, 'changed']],
  hash: [[sql`hash = decode(repeat('00', 32), 'hex')`, 'changed']],
};

test('a log as it was written is found to be that', async () => {
  const verdict = await verify(anchor);
  assert.equal(verdict.broken, undefined);
  assert.equal(verdict.lines, 7);
  assert.equal(verdict.head?.sequence, 7);
});

test('every column of the log is edited below', async () => {
  const [table] = (await tablesOf(server.db)).filter(({ name }) => name === 'audit_log');
  assert.deepEqual(Object.keys(edits).sort(), table?.columns.toSorted());
});

for (const [column, some] of Object.entries(edits)) {
  test(`an edit of ${column} is found at its line`, async () => {
    // What is moved to the other utility takes a number that is free there.
    for (const [assignment, reason] of some) assert.deepEqual(await found(change(assignment)), { sequence: 4, reason });
  });
}

for (const [what, sequence, reason] of [
  ['first', 1, 'missing'],
  ['a middle', 5, 'missing'],
  ['last', 7, 'cut-off'],
] as const) {
  test(`the removal of the ${what} line is found`, async () => {
    assert.deepEqual(
      await found((transaction) =>
        sql`delete from mizumado.audit_log where utility_id = 'morioka' and sequence = ${sequence}`.execute(
          transaction,
        ),
      ),
      { sequence, reason },
    );
  });
}

test('two lines that change places are found', async () => {
  const swap = (transaction: Transaction<Database>) =>
    sql`update mizumado.audit_log l set at = o.at, actor_kind = o.actor_kind, actor_id = o.actor_id, action = o.action, subjects = o.subjects, outcome = o.outcome, hash = o.hash
      from mizumado.audit_log o where l.utility_id = 'morioka' and o.utility_id = 'morioka' and l.sequence in (3, 4) and o.sequence = 7 - l.sequence`.execute(
      transaction,
    );
  assert.deepEqual(await found(swap), { sequence: 3, reason: 'changed' });
});

const copyTo = (
  sequence: number,
) => sql`insert into mizumado.audit_log (utility_id, sequence, at, actor_kind, actor_id, action, subjects, outcome, hash)
  select utility_id, ${sequence}, at, actor_kind, actor_id, action, subjects, outcome, hash from mizumado.audit_log where utility_id = 'morioka' and sequence = 2`;

test('a line that is put in is found, in the middle and at the end', async () => {
  assert.deepEqual(await found((transaction) => copyTo(8).execute(transaction)), {
    sequence: 8,
    reason: 'behind-head',
  });
  const middle = async (transaction: Transaction<Database>): Promise<void> => {
    await sql`update mizumado.audit_log set sequence = sequence + 1000 where utility_id = 'morioka' and sequence >= 4`.execute(
      transaction,
    );
    await sql`update mizumado.audit_log set sequence = sequence - 999 where utility_id = 'morioka' and sequence > 1000`.execute(
      transaction,
    );
    await copyTo(4).execute(transaction);
    await sql`update mizumado.audit_heads set sequence = 8 where utility_id = 'morioka'`.execute(transaction);
  };
  assert.deepEqual(await found(middle), { sequence: 4, reason: 'changed' });
});

test('a changed, a missing and a longer head are found', async () => {
  const setHead = (assignment: RawBuilder<unknown>) => (transaction: Transaction<Database>) =>
    sql`update mizumado.audit_heads set ${assignment} where utility_id = 'morioka'`.execute(transaction);
  assert.deepEqual(await found(setHead(sql`hash = decode('00', 'hex')`)), { sequence: 7, reason: 'head-changed' });
  assert.deepEqual(await found(setHead(sql`sequence = 9`)), { sequence: 8, reason: 'cut-off' });
  assert.deepEqual(await found((transaction) => sql`delete from mizumado.audit_heads`.execute(transaction)), {
    sequence: 1,
    reason: 'head-missing',
  });
});

const setBack = async (transaction: Transaction<Database>): Promise<void> => {
  await sql`delete from mizumado.audit_log where utility_id = 'morioka' and sequence > 5`.execute(transaction);
  await sql`update mizumado.audit_heads h set sequence = 5, hash = l.hash from mizumado.audit_log l where h.utility_id = 'morioka' and l.utility_id = 'morioka' and l.sequence = 5`.execute(
    transaction,
  );
};

test('a log that is cut off together with its head needs an anchor to be found', async () => {
  assert.equal(await found(setBack), undefined);
  assert.deepEqual(await found(setBack, anchor), { sequence: 6, reason: 'set-back' });
  const emptied = async (transaction: Transaction<Database>): Promise<void> => {
    await sql`delete from mizumado.audit_log`.execute(transaction);
    await sql`delete from mizumado.audit_heads`.execute(transaction);
  };
  assert.deepEqual(await found(emptied, anchor), { sequence: 1, reason: 'set-back' });
});

/** Writes the log anew with a chain that fits. */
const rewritten =
  (pepper: string) =>
  async (transaction: Transaction<Database>): Promise<void> => {
    let before: Uint8Array = new Uint8Array();
    for (let n = 1; n <= 7; n += 1) {
      const forged = { ...line(n), ...(n === 4 && { action: 'nothing.happened' }) };
      before = chainHash(pepper, 'morioka', n, forged, before);
      await sql`update mizumado.audit_log set action = ${forged.action}, hash = ${before} where utility_id = 'morioka' and sequence = ${n}`.execute(
        transaction,
      );
    }
    await sql`update mizumado.audit_heads set hash = ${before} where utility_id = 'morioka'`.execute(transaction);
  };

test('a log written anew is found: without the key by its first line, with the key by the anchor', async () => {
  assert.deepEqual(await found(rewritten('guessed')), { sequence: 1, reason: 'changed' });
  assert.deepEqual(await found(rewritten(memoryPepper), anchor), { sequence: 7, reason: 'other-than-expected' });
  assert.deepEqual((await verify(undefined, 'another pepper')).broken, { sequence: 1, reason: 'changed' });
});

test('a long log is read in pieces, and a change far behind is found', async () => {
  const long = async (transaction: Transaction<Database>): Promise<void> => {
    let before: Uint8Array = head!.hash;
    const rows = Array.from({ length: 2_500 }, (_, index) => {
      const one = { ...line(index % 900), action: index === 2_100 ? 'a' : 'b' };
      before = chainHash(memoryPepper, 'morioka', index + 8, one, before);
      return {
        sequence: index + 8,
        at: one.at,
        actor_id: one.actor.id,
        action: 'b',
        subjects: one.subjects,
        hash: `\\x${hashInHex(before)}`,
      };
    });
    await sql`insert into mizumado.audit_log (utility_id, sequence, at, actor_kind, actor_id, action, subjects, outcome, hash)
      select 'morioka', sequence, at, 'operator', actor_id, action, subjects, 'done', hash
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (sequence bigint, at timestamptz, actor_id text, action text, subjects jsonb, hash bytea)`.execute(
      transaction,
    );
    await sql`update mizumado.audit_heads set sequence = 2507, hash = ${before} where utility_id = 'morioka'`.execute(
      transaction,
    );
  };
  assert.deepEqual(await found(long), { sequence: 2_108, reason: 'changed' });
});

test('the application may add lines in their order, and nothing else; not even the owner changes one by accident', async () => {
  const attempt = (statement: RawBuilder<unknown>) =>
    asStaff(server.db, 'morioka', (transaction) => statement.execute(transaction));
  for (const statement of [
    sql`update mizumado.audit_log set action = 'x'`,
    sql`delete from mizumado.audit_log`,
    sql`truncate mizumado.audit_log`,
    copyTo(8),
    sql`update mizumado.audit_heads set sequence = 1`,
    sql`delete from mizumado.audit_heads`,
    sql`insert into mizumado.audit_heads values ('morioka', 1, '')`,
    sql`alter table mizumado.audit_log disable trigger append_only`,
  ])
    await assert.rejects(attempt(statement), { code: '42501' });
  const out = sql`select mizumado.append_audit(9, now(), 'system', null, 'x', '[]', 'done', '')`;
  await assert.rejects(attempt(out), /is not the next of the audit log/);
  for (const statement of [
    sql`update mizumado.audit_log set action = 'x'`,
    sql`delete from mizumado.audit_log`,
    sql`truncate mizumado.audit_log`,
  ]) {
    const owner = server.db.transaction().execute(async (transaction) => {
      await sql`set local role none`.execute(transaction);
      await statement.execute(transaction);
    });
    await assert.rejects(owner, /the audit log is append-only/);
  }
  assert.equal((await verify(anchor)).broken, undefined);
});

test('what is taken back leaves no line, and the next one has its number', async () => {
  const failing = asStaff(server.db, 'chiba', async (transaction) => {
    await appendAudit(transaction, memoryPepper, 'chiba', line(2));
    throw new Error('taken back');
  });
  await assert.rejects(failing, /taken back/);
  await append('chiba', line(3));
  assert.deepEqual((await verifyAudit(server.db, memoryPepper, 'chiba')).lines, 2);
  assert.equal((await verifyAudit(server.db, memoryPepper, 'chiba')).broken, undefined);
});

test('a refusal that keeps something is told, one that keeps nothing is not', async () => {
  const person = await signedInToAccount(server, [seeded.hanako]);
  const newest = async (): Promise<{ action: string; outcome: string }> =>
    (await asStaff(server.db, 'morioka', (transaction) => selectChain(transaction, 'morioka', 7, 100))).at(-1) ?? {
      action: '',
      outcome: '',
    };
  const wrong = await person.send('/session/confirmation/code', {
    method: 'POST',
    body: { challengeId: 'A'.repeat(43), code: '123456' },
  });
  assert.equal(await problemOf(wrong), 'code-refused');
  assert.deepEqual([(await newest()).action, (await newest()).outcome], ['session.confirmWithCode', 'refused']);
  const before = (await verify()).lines;
  const foreign = await person.send(`/account/contracts/${seeded.rare.contractId}`, { method: 'DELETE' });
  assert.equal(await problemOf(foreign), 'not-found');
  assert.equal((await verify()).lines, before);
});

test('the list shows the newest first, page by page, and each look at it is a line', async () => {
  const [send, desk] = [asOperator(new Visitor(server), '窓口3'), asOperator(new Visitor(server), 'desk-3')];
  const { body } = await send<{ items: { sequence: number; action: string }[]; nextCursor: string }>(
    'GET',
    '/audit?limit=3',
  );
  const first = body.items[0]!.sequence;
  assert.deepEqual(
    body.items.map(({ sequence }) => sequence),
    [first, first - 1, first - 2],
  );
  const next = await desk<{ items: { sequence: number }[] }>('GET', `/audit?limit=100&cursor=${body.nextCursor}`);
  assert.deepEqual(
    next.body.items.map(({ sequence }) => sequence),
    Array.from({ length: first - 3 }, (_, at) => first - 3 - at),
  );
  const looks = await asStaff(server.db, 'morioka', (transaction) => selectChain(transaction, 'morioka', first, 10));
  assert.deepEqual(
    looks.map(({ action, actor }) => [action, actor.id]),
    [
      ['audit.list', '窓口3'],
      ['audit.list', 'desk-3'],
    ],
  );
  assert.equal((await desk('GET', '/audit?cursor=AAAA')).status, 400);
  assert.equal((await verify(anchor)).broken, undefined);
});
