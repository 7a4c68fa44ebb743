/** A move keeps customer, account and payment method: the import carries the link over to the new contract. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCounts, onEachDatabase, take, takeUpTo } from '../import/support.ts';
import type { TestDatabase } from '../import/support.ts';

const header = 'customerNumber,confirmationNumber,customer,premises,use,boreMm,sewer,startedOn,stoppedOn,paymentMethod';
interface Line {
  number: string;
  customer?: string;
  started: string;
  stopped?: string;
  pays?: string;
}
const file = (...lines: readonly Line[]): string =>
  `${header}\n${lines.map(({ number, customer = 'C1', started, stopped = '', pays = 'direct-debit' }) => `${number},123456,${customer},P1,家事用,20,true,${started},${stopped},${pays}`).join('\n')}\n`;

/** The old flat, in use and then stopped. */
const old = { number: '111111111', started: '2019-04-01' };
const left = { ...old, stopped: '2026-03-31' };
const next = { number: '222222222', started: '2026-04-05' };

/** A utility of its own with the old contract, and accounts that hold it, since a day in JST or with another role. */
async function place(
  target: TestDatabase,
  utilityId: string,
  holders: readonly { since?: string; role?: string }[] = [{}],
) {
  await takeUpTo(target, 'contracts', { utilityId });
  const bring = (...lines: readonly Line[]) => take(target, 'contracts', file(...lines), { utilityId });
  await bring(old);
  const link = async (
    accountId: string,
    number: string,
    { since = '2020-01-01', role = 'holder' }: { since?: string; role?: string } = {},
  ) =>
    target.rows(`insert into mizumado.contract_access (utility_id, account_id, contract_id, role, origin, created_at)
      select '${utilityId}', '${accountId}', id, '${role}', 'numbers', '${since} 12:00:00+09' from mizumado.contracts where utility_id = '${utilityId}' and customer_number = '${number}'`);
  const account = async (): Promise<string> =>
    (
      await target.rows(`insert into mizumado.accounts (utility_id, lang) values ('${utilityId}', 'ja') returning id`)
    )[0]!['id'] as string;
  const accounts: string[] = [];
  for (const holder of holders) {
    const id = await account();
    accounts.push(id);
    await link(id, old.number, holder);
  }
  /** What each account sees: `number role origin`. */
  const seen = () =>
    Promise.all(
      accounts.map(async (id) =>
        (
          await target.rows(`select c.customer_number || ' ' || a.role || ' ' || a.origin as line from mizumado.contract_access a
            join mizumado.contracts c on c.utility_id = a.utility_id and c.id = a.contract_id where a.utility_id = '${utilityId}' and a.account_id = '${id}' order by 1`)
        ).map(({ line }) => line),
      ),
    );
  return { bring, seen, link, accounts };
}

onEachDatabase('moves', (target) => {
  test('the account goes on with the new contract, and that is paid as its own file says', async () => {
    const { bring, seen } = await place(target(), 'moved');
    assertCounts(await bring(left, next), { inserted: 1, updated: 1 });
    assert.deepEqual(await seen(), [['111111111 holder numbers', '222222222 holder move']]);
    const rows = await target()
      .rows(`select c.customer_number, p.reference, c.payment_method from mizumado.contracts c join mizumado.customers p on p.utility_id = c.utility_id and p.id = c.customer_id
      where c.utility_id = 'moved' order by 1`);
    assert.deepEqual(
      rows,
      ['111111111', '222222222'].map((customer_number) => ({
        customer_number,
        reference: 'C1',
        payment_method: 'direct-debit',
      })),
    );
  });

  test('the same files again change nothing', async () => {
    const { bring, seen } = await place(target(), 'again');
    await bring(left, next);
    const before = await seen();
    assertCounts(await bring(left, next), { unchanged: 2 });
    assert.deepEqual(await seen(), before);
  });

  test('stop and start may come in two files, in either order, up to 62 days apart', async () => {
    for (const [at, started, carried] of [
      ['in-between', '2026-02-01', true],
      ['early', '2026-01-28', true],
      ['too-early', '2026-01-27', false],
      ['late', '2026-06-01', true],
      ['too-late', '2026-06-02', false],
    ] as const) {
      const { bring, seen } = await place(target(), at);
      await bring({ ...next, started });
      assert.equal((await seen())[0]!.length, 1, 'nothing while the old one goes on');
      await bring(left);
      assert.equal((await seen())[0]!.length, carried ? 2 : 1, at);
    }
  });

  test('a second contract beside one that goes on, an older one, and another customer’s are not linked', async () => {
    const { bring, seen } = await place(target(), 'beside');
    await bring(
      { number: '333333333', started: '2026-04-01' },
      { number: '444444444', customer: 'C2', started: '2026-04-01' },
    );
    await bring(
      left,
      { number: '555555555', customer: 'C2', started: '2026-04-05' },
      { number: '666666666', started: '2018-01-01' },
    );
    assert.deepEqual(
      await seen(),
      [['111111111 holder numbers', '333333333 holder move']],
      'only the customer’s own start within the time',
    );
    const other = await place(target(), 'goes-on');
    await other.bring(old, next);
    assert.deepEqual(await other.seen(), [['111111111 holder numbers']]);
  });

  test('only a holder is carried over, who held it before the stop', async () => {
    const viewer = await place(target(), 'viewer', [{}, { role: 'viewer' }, { role: 'manager' }]);
    await viewer.bring(left, next);
    assert.deepEqual(
      (await viewer.seen()).map(({ length }) => length),
      [2, 1, 1],
    );
    const alone = await place(target(), 'alone', [{ role: 'manager' }]);
    await alone.bring(left, next);
    assert.deepEqual(
      (await alone.seen()).map(({ length }) => length),
      [1],
    );
    for (const [utilityId, since, carried] of [
      ['last-day', '2026-03-31', 2],
      ['day-after', '2026-04-01', 1],
    ] as const) {
      const { bring, seen } = await place(target(), utilityId, [{ since }]);
      await bring(left, next);
      assert.equal((await seen())[0]!.length, carried, utilityId);
    }
  });

  test('of two holders none is carried over, and nobody to where another is', async () => {
    const two = await place(target(), 'two', [{}, {}]);
    await two.bring(left, next);
    assert.deepEqual(
      (await two.seen()).map(({ length }) => length),
      [1, 1],
    );
    const taken = await place(target(), 'taken', [{}, { role: 'viewer' }]);
    await taken.bring(next);
    await taken.link(taken.accounts[1]!, next.number);
    await taken.bring(left);
    assert.deepEqual(
      (await taken.seen()).map(({ length }) => length),
      [1, 2],
    );
  });

  test('a contract that was taken off the account stays off', async () => {
    const { bring, seen } = await place(target(), 'off');
    await bring(left, next);
    await target().rows(`delete from mizumado.contract_access where utility_id = 'off' and origin = 'move'`);
    await bring(left, { ...next, pays: 'slip' });
    assert.deepEqual(await seen(), [['111111111 holder numbers']]);
  });

  test('move after move, the account follows', async () => {
    const { bring, seen } = await place(target(), 'twice');
    await bring(left, next);
    await bring(left, { ...next, stopped: '2026-05-31' }, { number: '777777777', started: '2026-06-01' });
    assert.deepEqual((await seen())[0]?.at(-1), '777777777 holder move');
  });
});
