/** What a resident's chat and forms know of office hours, closed days and deadlines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { isPublicHoliday } from '../../../packages/server/src/utility/calendar/public-holidays.ts';
import { startServer, Visitor } from '../support/server.ts';

type Calendar = components['schemas']['Calendar'];

let now = new Date('2026-11-20T02:00:00Z');
const server = await startServer({ clock: () => now });
const visitor = new Visitor(server);
const at = (instant: string): Promise<Calendar> => {
  now = new Date(instant);
  return visitor.get<Calendar>('/calendar');
};

test('national holidays, substitutes and the day between two are known', () => {
  for (const date of ['2026-11-23', '2027-03-21', '2027-03-22', '2026-05-06', '2026-09-22'])
    assert.ok(isPublicHoliday(date), date);
  for (const date of ['2026-11-24', '2026-12-29', '2027-01-02', '']) assert.ok(!isPublicHoliday(date), date);
});

test('a weekday morning: open, until when, and from when again', async () => {
  const { today, office, hours, emergency } = await at('2026-11-20T02:00:00Z');
  assert.equal(today, '2026-11-20');
  assert.deepEqual(office, { open: true, closesAt: '2026-11-20T09:00:00.000Z', opensAt: '2026-11-20T23:45:00.000Z' });
  assert.deepEqual(hours.saturday, { opens: '08:45', closes: '17:00' });
  assert.equal(hours.sunday, null);
  assert.deepEqual(emergency, { phone: '019-000-0001', roundTheClock: true });
});

test('Saturday evening before a public holiday on Monday: opens on Tuesday', async () => {
  const { office } = await at('2026-11-21T08:00:00Z');
  assert.deepEqual(office, { open: false, closesAt: null, opensAt: '2026-11-23T23:45:00.000Z' });
});

test('the year ends: closed from 29 December to 3 January', async () => {
  const { today, office, closedOn } = await at('2026-12-28T15:00:00Z');
  assert.equal(today, '2026-12-29');
  assert.deepEqual(office, { open: false, closesAt: null, opensAt: '2027-01-03T23:45:00.000Z' });
  assert.deepEqual(closedOn.slice(0, 7), [
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
    '2027-01-11',
  ]);
});

test('closed dates reach 400 days ahead and never back', async () => {
  const { today, closedOn } = await at('2026-11-23T00:00:00Z');
  assert.equal(closedOn[0], today);
  assert.deepEqual(closedOn.toSorted(), closedOn);
  assert.equal(closedOn.at(-1), '2027-11-23');
  assert.equal((await at('2026-11-24T00:00:00Z')).closedOn.at(-1), '2027-12-29');
});

test('both utilities have their own rules', async () => {
  const { leadTimes } = await at('2026-11-20T02:00:00Z');
  assert.deepEqual(leadTimes.start, { lead: 3, unit: 'business-days' });
  const chiba = await new Visitor(server, 'chiba').get<Calendar>('/calendar');
  assert.deepEqual(chiba.leadTimes.start, { lead: 3, unit: 'days', receivedOn: 'business-days' });
  assert.deepEqual(chiba.leadTimes.stop, { lead: 5, unit: 'days', cutOff: '15:00', receivedOn: 'business-days' });
});

test('the ETag holds until the office opens or closes', async () => {
  now = new Date('2026-11-20T02:00:00Z');
  const first = await visitor.send('/calendar');
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');
  const again = { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } };
  now = new Date('2026-11-20T08:59:59Z');
  assert.equal((await visitor.send('/calendar', again)).status, 304);
  now = new Date('2026-11-20T09:00:00Z');
  assert.equal((await visitor.send('/calendar', again)).status, 200);
});
