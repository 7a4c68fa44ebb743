/** Calendar files that the project ships, and what a mistake in one does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCalendar, closedDates } from '@mizumado/procedures';
import type { CalendarFile } from '@mizumado/procedures';
import chiba from '@mizumado/utilities/chiba/calendar.json' with { type: 'json' };
import morioka from '@mizumado/utilities/morioka/calendar.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../packages/procedures/calendar.schema.json' with { type: 'json' };

const follows = new Ajv2020({ allErrors: true }).compile(schema);

for (const [id, file] of Object.entries({ chiba, morioka })) {
  test(`${id}: the calendar follows its schema and is sound`, () => {
    assert.ok(follows(file), JSON.stringify(follows.errors));
    assert.deepEqual(checkCalendar(file as CalendarFile), []);
  });
}

const file = morioka as CalendarFile;

test('closed dates: holidays, the year’s end across the new year, own dates', () => {
  const holiday = (date: string): boolean => date === '2027-01-11';
  assert.deepEqual(closedDates({ ...file, closedOn: ['2027-01-15'] }, '2027-01-02', 30, holiday), [
    '2027-01-02',
    '2027-01-03',
    '2027-01-11',
    '2027-01-15',
  ]);
  assert.deepEqual(
    closedDates({ ...file, closedOnPublicHolidays: false }, '2026-12-28', 3, () => true),
    ['2026-12-29', '2026-12-30'],
  );
  assert.deepEqual(
    closedDates({ ...file, closedEveryYear: [{ from: '08-13', to: '08-15' }] }, '2027-08-01', 31, () => false),
    ['2027-08-13', '2027-08-14', '2027-08-15'],
  );
});

test('what a schema cannot see is found', () => {
  const wrong: CalendarFile = {
    ...file,
    hours: { ...file.hours, friday: { opens: '18:00', closes: '08:45' } },
    closedEveryYear: [{ from: '02-30', to: '03-01' }],
    closedOn: ['2027-02-29'],
  };
  assert.deepEqual(checkCalendar(wrong), [
    'hours.friday: closes before it opens',
    '02-30 is no day of the calendar',
    '2027-02-29 is no day of the calendar',
  ]);
});
