/** The isolation suite is worth what it catches: each guard is taken away in turn, and the suite must say so. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { apiOperations } from '../support/api.ts';
import { utilities } from '../support/server.ts';
import { catalogueChecks, catalogueFaults } from './support/catalogue.ts';
import {
  catalogueMutations,
  tableMutations,
  withFunction,
  withLastingLift,
  withOperations,
  withoutClauses,
  withoutPolicies,
} from './support/mutations.ts';
import { openPlace } from './support/place.ts';
import { probe } from './support/probing.ts';
import type { Wish } from './support/probing.ts';
import { slotsOf } from './support/requests.ts';
import { tableFaults } from './support/tables.ts';

const place = await openPlace();
after(() => place.server.close());
const ofSessions = apiOperations.filter(({ security }) => security.has('session'));
const some = (...ids: string[]) => apiOperations.filter(({ id }) => ids.includes(id));
const faults = async (operations = ofSessions, wish: Wish = {}): Promise<string[]> =>
  (await probe(place, 'morioka', operations, wish)).faults;

function caught(t: TestContext, name: string, found: readonly string[]): void {
  assert.notEqual(found.length, 0, `${name}: the suite must turn red`);
  t.diagnostic(`caught: ${name} → ${found[0] ?? ''}`);
}

for (const { name: table } of place.baseline.tables) {
  test(`${table}: the suite misses no policy`, async (t) => {
    for (const { name, apply } of tableMutations) {
      let applied: unknown;
      const found = await tableFaults(place, 'morioka', [table], async (transaction) => {
        applied = await apply(transaction, table);
      });
      if (applied !== undefined) caught(t, `${table}: ${name}`, found);
    }
  });
}

const redChecks = new Set<string>();
for (const [name, statement] of catalogueMutations) {
  test(`the catalogue checks find it: ${name}`, async (t) => {
    const undo = new Error('undone');
    let found: string[] = [];
    const changed = place.asOwner(async (transaction) => {
      await sql.raw(statement).execute(transaction);
      found = await catalogueFaults(transaction);
      throw undo;
    });
    await assert.rejects(changed, undo);
    caught(t, name, found);
    for (const check of catalogueChecks) if (found.some((fault) => fault.startsWith(check))) redChecks.add(check);
  });
}

test('every check of the catalogue was red once', () => {
  assert.deepEqual(
    catalogueChecks.filter((check) => !redChecks.has(check)),
    [],
  );
});

const opened = (changes: readonly (readonly [string, string])[], work: () => Promise<string[]>): Promise<string[]> =>
  withFunction(place, 'open_session', changes, work);

/** Guards outside of the policies: what is taken away, and what the suite then finds. */
const guards: readonly (readonly [string, () => Promise<string[]>])[] = [
  [
    'open_session takes a session that has ended',
    () => opened([['and s.expires_at > now()', '']], () => faults(some('bills.list'))),
  ],
  [
    'open_session gives everybody the highest level',
    () =>
      opened(
        [
          ["then 'usage-notice'", "then 'confirmed'"],
          ["then 'recent'", "then 'confirmed'"],
          ["else 'account' end", "else 'confirmed' end"],
        ],
        () => faults(some('account.close', 'shares.create', 'passkeys.options')),
      ),
  ],
  [
    "open_session takes the other utility's session, and no policy stops it",
    () =>
      opened([['s.utility_id = utility and ', '']], () => withoutPolicies(place, () => faults(some('session.get')))),
  ],
  [
    'open_session leaves the rights of the utility’s programs',
    () =>
      opened([[`coalesce("accountId"::text, '00000000-0000-0000-0000-000000000000')`, "'*'"]], () =>
        withoutClauses(() => faults(some('bills.list', 'session.delete'))),
      ),
  ],
  [
    'open_session hands over every contract of the utility',
    () => opened([['and a.account_id = s.account_id', '']], () => faults(some('bills.list', 'contracts.list'))),
  ],
  [
    'a transaction stays lifted',
    () => withLastingLift(place, () => tableFaults(place, 'morioka', ['bills', 'accounts'])),
  ],
  [
    'the router lowers every level',
    () =>
      withOperations(
        ({ level }) => (level === undefined ? {} : { level: 'usage-notice' }),
        () => faults(ofSessions, { cases: ['level'] }),
      ),
  ],
  [
    'the router forgets levels that values of the query need',
    () =>
      withOperations(
        () => ({ levelByQuery: {} }),
        () => faults(some('usage.get'), { cases: ['level'] }),
      ),
  ],
  [
    'the router asks for no CSRF token',
    () =>
      withOperations(
        () => ({ csrf: false }),
        () => faults(some('session.renew', 'account.update'), { cases: ['a wrong CSRF'] }),
      ),
  ],
  [
    'the router asks operators for no token',
    () =>
      withOperations(
        ({ security }) => (security === 'operator' ? { security: 'public' } : {}),
        () => faults(some('callbacks.list', 'faq.publish')),
      ),
  ],
  [
    'the router asks nobody for a session',
    () =>
      withOperations(
        ({ security }) => (security === 'session' ? { security: 'public' } : {}),
        () => faults(some('bills.list'), { cases: ['no session'] }),
      ),
  ],
  [
    'every origin is allowed',
    () =>
      withOrigin('https://evil.example', () =>
        faults(some('account.update', 'session.delete'), { cases: ['a foreign origin'] }),
      ),
  ],
];

for (const [name, find] of guards) {
  test(`the suite finds it: ${name}`, async (t) => {
    caught(t, name, await find());
  });
}

async function withOrigin<T>(origin: string, work: () => Promise<T>): Promise<T> {
  const origins = utilities.morioka.allowedOrigins as string[];
  origins.push(origin);
  try {
    return await work();
  } finally {
    origins.pop();
  }
}

/** Operations with a session that take an id: each has a clause of its own, beside the policy. */
const withIds = ofSessions.filter((one) => slotsOf(one).length > 0);
const leaking = (found: readonly string[]): Set<string> => new Set(found.map((fault) => fault.split(' with ')[0]!));
const ids: Wish = { cases: ['own ids', 'another account'], leaksOnly: true };
/** What shows a customer's water and money is stopped by its clause as well as by the policy, each alone. */
const twice = [
  'contracts.list',
  'contracts.get',
  'bills.list',
  'bills.get',
  'bills.exportCsv',
  'readings.list',
  'usage.get',
];

test('a clause that is missing in the code turns the suite red, even where the policy stops the leak', async (t) => {
  const stopped: string[] = [];
  for (const one of withIds) {
    const found = await withoutClauses(() => faults([one], { cases: ['another account'] }));
    if (found.length > 0) t.diagnostic(`caught: ${one.id} without its clauses → ${found[0] ?? ''}`);
    else stopped.push(one.id);
  }
  // Lists are narrowed by their policies as well, so that a filter that is gone shows nobody else's.
  t.diagnostic(`nothing to see without its clauses: ${stopped.join(', ')}`);
  assert.deepEqual(
    ['contracts.get', 'bills.get', 'usage.get'].filter((id) => stopped.includes(id)),
    [],
  );
});

test('without any policy, the clauses of the code stop what they are there for', async (t) => {
  const found = leaking(await withoutPolicies(place, () => faults(ofSessions, ids)));
  t.diagnostic(`rely on the policy alone: ${[...found].join(', ') || 'none'}`);
  assert.deepEqual(
    twice.filter((id) => found.has(id)),
    [],
  );
});

test('without any clause, the policies stop what they are there for', async (t) => {
  const found = leaking(await withoutClauses(() => faults(ofSessions, ids)));
  t.diagnostic(`rely on the code alone: ${[...found].join(', ') || 'none'}`);
  assert.deepEqual(
    twice.filter((id) => found.has(id)),
    [],
  );
});

test('without policies and clauses, nearly everything leaks: there is no third guard to rely on by chance', async (t) => {
  const found = leaking(
    await withoutPolicies(place, () => withoutClauses(() => faults(ofSessions, { ...ids, cases: ['own ids'] }))),
  );
  t.diagnostic(`leak: ${[...found].join(', ')}`);
  assert.ok(found.size >= 10);
});

test('and with everything in its place again, nothing is wrong', async () => {
  assert.deepEqual(await faults(some('bills.list', 'bills.get', 'contracts.list', 'session.get', 'account.get')), []);
  assert.deepEqual(await tableFaults(place, 'morioka', ['bills', 'accounts']), []);
});
