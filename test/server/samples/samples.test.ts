import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { daysOfUse } from '@mizumado/tariff';
import { namedPlans, sampleCustomers } from '../../../packages/server/src/samples/cases.ts';
import { writeExport } from '../../../packages/server/src/samples/export-files.ts';
import type { ExportFile } from '../../../packages/server/src/samples/export-files.ts';
import { historyOf } from '../../../packages/server/src/samples/history.ts';
import { randomPlan } from '../../../packages/server/src/samples/population.ts';
import { profileOf, profiles } from '../../../packages/server/src/samples/profiles.ts';
import { seedTab } from '../../../packages/server/src/samples/seed-tab.ts';
import { encodeShiftJis } from '../../../packages/server/src/samples/shift-jis.ts';
import { openMemory, openPostgres } from '../import/support.ts';
import type { TestDatabase } from '../import/support.ts';
import { importSamples } from '../../../packages/server/src/samples/index.ts';

const today = '2026-11-20';
const utilities = Object.keys(profiles);

const bytesOf = (files: readonly ExportFile[]): string[] =>
  files.map(({ kind, chunks }) => `${kind} ${Buffer.concat(chunks).toString('base64')}`);
const exportOf = (utility: string, count: number): Promise<ExportFile[]> => {
  const profile = profileOf(utility);
  return writeExport(
    profile,
    [...namedPlans(utility, today), ...Array.from({ length: count }, (_, index) => randomPlan(profile, index, today))],
    today,
  );
};

for (const utility of utilities) {
  test(`${utility}: the same on every run`, async () => {
    assert.deepEqual(bytesOf(await exportOf(utility, 30)), bytesOf(await exportOf(utility, 30)));
  });

  test(`${utility}: readings and bills hang together`, () => {
    const profile = profileOf(utility);
    const plans = [
      ...namedPlans(utility, today),
      ...Array.from({ length: 200 }, (_, index) => randomPlan(profile, index, today)),
    ];
    for (const plan of plans.flatMap(({ contracts }) => contracts)) {
      const { readings, bills } = historyOf(plan, 'P', profile, today);
      let periodEnd: string | undefined;
      for (const bill of bills) {
        const [from, to] = [String(bill['periodFrom']), String(bill['periodTo'])];
        assert.equal(bill['usedDays'], daysOfUse(from, to), JSON.stringify(plan));
        assert.ok(
          from >= plan.startedOn &&
            (plan.stoppedOn === null || to <= plan.stoppedOn) &&
            String(bill['issuedOn']) <= today,
        );
        if (periodEnd !== undefined)
          assert.equal(Date.parse(from) - Date.parse(periodEnd), 86_400_000, 'periods follow each other');
        periodEnd = to;
      }
      for (const reading of readings) {
        const counted =
          Number(reading['presentValue']) - Number(reading['previousValue']) + Number(reading['oldMeterVolumeM3'] ?? 0);
        assert.equal(counted, reading['volumeM3']);
      }
    }
  });
}

test("customer numbers follow the utilities' patterns and are never given twice", async () => {
  for (const utility of utilities) {
    const { default: config } = (await import(`@mizumado/utilities/${utility}/config.json`, {
      with: { type: 'json' },
    })) as {
      default: { customerNumber: { pattern: string }; confirmationNumber: { pattern: string } };
    };
    const profile = profileOf(utility);
    const plans = [
      ...namedPlans(utility, today),
      ...Array.from({ length: 3000 }, (_, index) => randomPlan(profile, index, today)),
    ].flatMap(({ contracts }) => contracts);
    for (const plan of plans) {
      assert.match(plan.customerNumber, new RegExp(config.customerNumber.pattern));
      assert.match(plan.confirmationNumber, new RegExp(config.confirmationNumber.pattern));
    }
    assert.equal(new Set(plans.map(({ customerNumber }) => customerNumber)).size, plans.length);
  }
});

test('Shift_JIS is what its decoder reads', () => {
  const text = '盛岡市愛宕町6番8号 髙﨑 ｶﾅ ①～－\\~,"\r\n';
  assert.equal(new TextDecoder('shift_jis', { fatal: true }).decode(encodeShiftJis(text)), text);
  assert.equal(encodeShiftJis('𠮷田'), undefined);
  assert.equal(encodeShiftJis('葛󠄀城'), undefined);
});

/** What each named case is there to show, as SQL over its bills `b` and contracts `c`. */
const shows: readonly string[] = [
  `bool_or(b.paid_on is null and b.due_on >= '${today}' and b.payment_method = 'slip')`,
  `count(*) filter (where b.paid_on is null and b.due_on < '${today}') = 2`,
  `bool_or(b.paid_on is null and b.due_on >= '${today}' and b.payment_method = 'direct-debit')`,
  `(array_agg(b.volume_m3 order by b.read_on desc))[1] >= 10 + 1.5 * (array_agg(b.volume_m3 order by b.read_on desc))[2]`,
  `(select bool_or(exchanged_on is not null) from mizumado.readings r where r.contract_id = any (array_agg(c.id)) and r.read_on > '2026-10-01')`,
  `(select count(*) from mizumado.contracts o where o.customer_id = any (array_agg(c.customer_id))) = 2`,
  `bool_or(b.total_yen = 0 and b.paid_on is null)`,
  `max(jsonb_array_length(b.lines)) >= 12`,
  `count(*) = 240`,
  `(select bool_and(name = '𠮷田 葛󠄀城') from mizumado.customers p where p.id = any (array_agg(c.customer_id)))`,
  `(select count(*) from mizumado.hourly_usage h where h.contract_id = any (array_agg(c.id))) = 3360`,
  `(select min(litres) from mizumado.hourly_usage h where h.contract_id = any (array_agg(c.id)) and h.hour_at >= '2026-11-13 00:00+09') > 0`,
  `bool_and(c.stopped_on is not null)`,
];

const casesShown = async (target: TestDatabase, utility: string): Promise<void> => {
  const customers = sampleCustomers(utility);
  assert.equal(customers.length, shows.length);
  for (const [index, { customerNumber, note }] of customers.entries()) {
    const [row] =
      await target.rows(`select ${shows[index]} as shown from mizumado.contracts c join mizumado.bills b on b.contract_id = c.id
      where c.utility_id = '${utility}' and c.customer_number = '${customerNumber}'`);
    assert.equal(row?.['shown'], true, `${utility}: ${note.en}`);
  }
};

describe('in a tab', () => {
  test('the named customers show what they are for', async () => {
    const target = await openMemory();
    after(() => target.close());
    await seedTab(target.database, { utility: 'morioka', pepper: 'pepper', today });
    await casesShown(target, 'morioka');
  });
});

describe('on PostgreSQL', () => {
  let target: TestDatabase;
  before(async () => (target = await openPostgres()));
  after(() => target.close());
  const fill = (): Promise<void> => importSamples({ databaseUrl: target.url!, pepper: 'pepper', customers: 60, today });
  const counts = (): Promise<unknown> =>
    target.rows(`select utility_id, count(*)::int from mizumado.import_reports group by 1 order by 1`);

  test('both utilities are filled once', async () => {
    await fill();
    for (const utility of utilities) await casesShown(target, utility);
    const before = await counts();
    await fill();
    assert.deepEqual(await counts(), before, 'nothing is imported a second time');
  });

  test('an import that was interrupted is done again', async () => {
    await target.rows(`delete from mizumado.hourly_usage where utility_id = 'chiba'`);
    await fill();
    await casesShown(target, 'chiba');
  });
});
