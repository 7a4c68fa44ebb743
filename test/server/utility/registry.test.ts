/** Utilities as folders: what an operator edits, and what a mistake there does. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LogEntry } from '@mizumado/server';
import { sampleUtilities, utilitiesInFolder } from '../../../packages/server/src/utility/registry-files.ts';
import { utilities } from '../support/server.ts';

const folder = await mkdtemp(join(tmpdir(), 'mizumado-utilities-'));
after(() => rm(folder, { recursive: true }));
const writeTo =
  (file: string) =>
  (content: object | string): Promise<void> =>
    writeFile(join(folder, 'morioka', file), typeof content === 'string' ? content : JSON.stringify(content));
const { calendar, ...config } = utilities.morioka;
const write = writeTo('config.json');
const writeCalendar = writeTo('calendar.json');
const maintenance = {
  startsAt: '2026-11-20T01:00:00Z',
  endsAt: '2026-11-20T05:00:00Z',
  message: { ja: '点検中です。' },
};

test('the sample utilities are there and well-formed', () => {
  const registry = utilitiesInFolder(sampleUtilities, () => undefined);
  assert.deepEqual(registry.get('morioka'), utilities.morioka);
  assert.equal(registry.get('chiba')?.id, 'chiba');
  assert.equal(registry.get('..'), undefined);
});

test('a changed file is read again; a faulty one is logged and changes nothing', async () => {
  const log: LogEntry[] = [];
  await mkdir(join(folder, 'morioka'));
  await mkdir(join(folder, 'not-a-utility'));
  await write(config);
  await writeCalendar(calendar);
  const registry = utilitiesInFolder(folder, (entry) => log.push(entry));
  assert.equal(registry.get('morioka')?.maintenance, null);
  assert.equal(registry.get('not-a-utility'), undefined);

  await write({ ...config, maintenance });
  await sleep(1_100);
  assert.deepEqual(registry.get('morioka')?.maintenance, maintenance);

  await write('{"id": "morioka",');
  await sleep(1_100);
  assert.deepEqual(registry.get('morioka')?.maintenance, maintenance);
  assert.deepEqual(
    log.map(({ event, utility }) => [event, utility]),
    [['utility-config-refused', 'morioka']],
  );
});

test('a faulty file at the start is an error that names it', async () => {
  const { name: _name, ...nameless } = config;
  const { invoice: _invoice, ...unissued } = config;
  for (const faulty of [
    nameless,
    unissued,
    { ...config, id: 'chiba' },
    { ...config, color: 'red' },
    { ...config, allowedOrigins: 'https://x' },
    '[]',
    '{',
  ]) {
    await write(faulty);
    assert.throws(() => utilitiesInFolder(folder, () => undefined), /morioka\/config\.json/);
  }
});

test('a faulty calendar is an error that names it', async () => {
  await write(config);
  const { hours, closedEveryYear: _yearly, ...others } = calendar;
  const faulty = [
    { ...others, hours },
    { ...calendar, hours: { ...hours, monday: { opens: '18:00', closes: '08:45' } } },
    { ...calendar, hours: { ...hours, monday: { opens: '8:45', closes: '18:00' } } },
    { ...calendar, closedEveryYear: [{ from: '02-30', to: '03-01' }] },
    { ...calendar, closedOn: ['2027-02-29'] },
    { ...calendar, leadTimes: { ...calendar.leadTimes, start: { lead: 3, unit: 'weeks' } } },
    { ...calendar, color: 'red' },
    '{',
  ];
  for (const content of faulty) {
    await writeCalendar(content);
    assert.throws(() => utilitiesInFolder(folder, () => undefined), /morioka\/calendar\.json/);
  }
});

test('a changed calendar is read again', async () => {
  await writeCalendar(calendar);
  const registry = utilitiesInFolder(folder, () => undefined);
  await writeCalendar({ ...calendar, closedOn: ['2027-02-12'] });
  await sleep(1_100);
  assert.deepEqual(registry.get('morioka')?.calendar.closedOn, ['2027-02-12']);
});
