/** What the audit log tells: every change by somebody who is known, and every look that staff take at personal data, each by exactly its lines. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { selectChain } from '../../../packages/server/src/audit/store.ts';
import type { StoredLine } from '../../../packages/server/src/audit/store.ts';
import { people } from '../isolation/support/people.ts';
import { openPlace } from '../isolation/support/place.ts';
import { Prober } from '../isolation/support/prober.ts';
import { foreignTo } from '../isolation/support/traces.ts';
import { apiOperations } from '../support/api.ts';
import { operations } from '../../../packages/server/src/generated/operations.ts';

const place = await openPlace();
after(() => place.server.close());
const prober = new Prober(place, 'morioka');
const hanako = people[0]!;
const told = { lines: 0, done: 0 };

/** Ids are what the log is made of; everything else that is known of people has no place in it. */
const personal = people
  .flatMap((person) => [
    ...foreignTo(place.baseline, person.utility === 'morioka' ? 'chiba' : 'morioka', undefined).traces,
  ])
  .filter((trace) => !/^[0-9a-f]{8}-/.test(trace));
const written = (): Promise<StoredLine[]> =>
  asStaff(place.server.db, 'morioka', (transaction) => selectChain(transaction, 'morioka', 2, 100));
/** Signing in begins with nobody, so that it writes its own line. */
const ownActions = ['session.create', 'account.sign-in', 'account.register'];

for (const one of apiOperations) {
  const { audit, once } = operations[one.id as keyof typeof operations];
  const kind = one.security.has('session') ? 'session' : one.security.has('operator') ? 'operator' : 'nobody';

  test(`${one.id} (${kind}, ${audit})`, async () => {
    for (const each of prober.cases(one).filter(({ expected }) => expected.acts)) {
      const { status } = await prober.send(each);
      const lines = await written();
      await prober.restore();
      assert.deepEqual(
        lines.map(({ actor, action, outcome }) => [actor.kind, action, outcome]),
        linesFor(one.id, { kind, audit, once }, status, lines),
        `${each.name}: ${status}`,
      );
      for (const { actor, subjects } of lines) {
        const expected: Record<string, (id: string | null) => boolean> = {
          account: (id) => id !== null,
          'usage-notice': (id) => id !== null,
          operator: () => true,
          visitor: (id) => id === null,
        };
        assert.ok(expected[actor.kind]?.(actor.id), `${actor.kind} ${actor.id}`);
        const text = JSON.stringify([actor, subjects]);
        for (const trace of personal) assert.ok(!text.includes(trace), `the line of ${one.id} holds ${trace}`);
      }
      told.lines += lines.length;
      if (status < 400) told.done += 1;
    }
  });
}

/** The lines that an operation leaves, as the API has it. */
function linesFor(
  id: string,
  { kind, audit, once }: { kind: 'session' | 'operator' | 'nobody'; audit: string; once: boolean },
  status: number,
  found: readonly StoredLine[],
): string[][] {
  const good = status < 400;
  if (audit === 'none')
    return good
      ? found
          .filter(({ action }) => ownActions.includes(action))
          .map(({ actor, action }) => [actor.kind, action, 'done'])
      : [];
  const actor = kind === 'operator' ? 'operator' : kind === 'nobody' ? 'visitor' : (found[0]?.actor.kind ?? 'account');
  // A problem that was thrown took everything back, a line as well; one that was returned is told.
  const refused = found.some(({ outcome }) => outcome === 'refused') ? [[actor, id, 'refused']] : [];
  if (kind === 'session') return good ? [[actor, id, 'done']] : refused;
  // What happens once for each key has one transaction, in which its line is written: nothing can happen without it.
  const begun = audit === 'change' && !once ? [[actor, id, 'begun']] : [];
  return [...begun, ...(good ? [[actor, id, 'done']] : refused)];
}

test('what the log names is what the path names, and who acts is the session’s account or contract', async () => {
  const [rename] = apiOperations.filter(({ id }) => id === 'passkeys.rename');
  const [each] = prober.cases(rename!).filter(({ expected }) => expected.acts);
  await prober.send(each!);
  const [line] = await written();
  await prober.restore();
  const row = [...place.baseline.rows.values()].find(({ table, owner }) => table === 'passkeys' && owner === hanako)!;
  assert.deepEqual(line?.subjects, [{ kind: 'passkey', id: row.cells['id'] }]);
  assert.deepEqual(line.actor, { kind: 'account', id: row.cells['account_id'] });
});

test('how much was told', (t) => {
  t.diagnostic(`${told.done} requests carried out, ${told.lines} lines`);
  assert.ok(told.lines > 50);
});
