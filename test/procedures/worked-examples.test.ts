/** Rules of real utilities, worked out by hand on a wall calendar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addBusinessDays,
  addDays,
  adviseOnDate,
  dateFunctions,
  daysBetween,
  earliestDate,
  inJapan,
  instantInJapan,
  isBusinessDay,
  isCalendarDate,
  latestApplication,
  officeState,
  weekdayOf,
} from '@mizumado/procedures';
import type { BusinessCalendar, LeadTimeRule, WeeklyHours } from '@mizumado/procedures';

const calendar: BusinessCalendar = {
  closedWeekdays: ['saturday', 'sunday'],
  closedOn: [
    '2026-11-23',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
    '2027-01-11',
  ],
};
const long = { opens: '08:45', closes: '18:00' };
const hours: WeeklyHours = {
  monday: long,
  tuesday: long,
  wednesday: long,
  thursday: long,
  friday: long,
  saturday: { opens: '08:45', closes: '17:00' },
  sunday: null,
};
const inTokyo = (text: string): Date => new Date(`${text}:00+09:00`);

test('dates count across months, leap days and years', () => {
  assert.equal(addDays('2027-02-28', 1), '2027-03-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2027-01-01', -1), '2026-12-31');
  assert.equal(daysBetween('2026-12-25', '2027-01-04'), 10);
  assert.equal(weekdayOf('2026-11-23'), 'monday');
  assert.deepEqual(inJapan(new Date('2026-12-31T15:00:00Z')), { date: '2027-01-01', time: '00:00' });
  assert.equal(instantInJapan('2026-12-31', '24:00').toISOString(), '2026-12-31T15:00:00.000Z');
});

test('what is no day is refused', () => {
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '',
    '2026-11-31',
    '２０２６-01-01',
  ]) {
    assert.equal(isCalendarDate(text), false, text);
    assert.throws(() => addDays(text, 1), RangeError, text);
  }
  assert.throws(() => addDays('9999-12-31', 1), RangeError);
});

test('business days skip weekends, holidays and the year’s end', () => {
  assert.equal(isBusinessDay('2026-11-23', calendar), false);
  assert.equal(isBusinessDay('2026-11-24', calendar), true);
  assert.equal(addBusinessDays('2026-11-20', 1, calendar), '2026-11-24');
  assert.equal(addBusinessDays('2027-01-05', -2, calendar), '2026-12-28');
  assert.equal(addBusinessDays('2026-11-22', 0, calendar), '2026-11-22');
  assert.throws(
    () =>
      addBusinessDays('2026-11-20', 1, {
        closedWeekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
        closedOn: [],
      }),
    RangeError,
  );
});

const threeBusinessDays: LeadTimeRule = { lead: 3, unit: 'business-days' };
const fiveDaysByThree: LeadTimeRule = { lead: 5, unit: 'days', cutOff: '15:00' };
const deadlines: [rule: string, LeadTimeRule, wished: string, date: string, time: string | null][] = [
  ['3 business days, Monday → the Wednesday before', threeBusinessDays, '2026-12-07', '2026-12-02', null],
  ['3 business days with a holiday between', threeBusinessDays, '2026-11-26', '2026-11-20', null],
  ['3 business days over the year’s end', threeBusinessDays, '2027-01-05', '2026-12-25', null],
  ['3 business days before a Sunday', threeBusinessDays, '2026-12-06', '2026-12-02', null],
  ['3 days', { lead: 3, unit: 'days' }, '2026-12-02', '2026-11-29', null],
  [
    '3 days, received on business days: Sunday → Friday',
    { lead: 3, unit: 'days', receivedOn: 'business-days' },
    '2026-12-02',
    '2026-11-27',
    null,
  ],
  ['5 days by 15:00', fiveDaysByThree, '2026-12-02', '2026-11-27', '15:00'],
  [
    '5 days by 15:00, received on business days: holiday Monday → Friday',
    { ...fiveDaysByThree, receivedOn: 'business-days' },
    '2026-11-28',
    '2026-11-20',
    '15:00',
  ],
  ['7 days', { lead: 7, unit: 'days' }, '2027-01-04', '2026-12-28', null],
  ['no lead time', { lead: 0, unit: 'days' }, '2026-11-28', '2026-11-28', null],
];
for (const [rule, given, wished, date, time] of deadlines) {
  test(`deadline: ${rule}`, () => assert.deepEqual(latestApplication(given, wished, calendar), { date, time }));
}

test('the earliest date moves at the cut-off', () => {
  assert.equal(earliestDate(fiveDaysByThree, inTokyo('2026-11-27T15:00'), calendar), '2026-12-02');
  assert.equal(earliestDate(fiveDaysByThree, inTokyo('2026-11-27T15:01'), calendar), '2026-12-03');
  assert.equal(earliestDate(threeBusinessDays, inTokyo('2026-11-27T23:59'), calendar), '2026-12-02');
  assert.equal(
    earliestDate({ ...threeBusinessDays, takesPlaceOn: 'business-days' }, inTokyo('2026-12-23T09:00'), calendar),
    '2026-12-28',
  );
  assert.equal(
    earliestDate({ lead: 7, unit: 'days', takesPlaceOn: 'business-days' }, inTokyo('2026-12-22T09:00'), calendar),
    '2027-01-04',
  );
});

test('advice on a wished date', () => {
  const rule: LeadTimeRule = { ...threeBusinessDays, takesPlaceOn: 'business-days' };
  const now = inTokyo('2026-11-20T10:00');
  const verdict = (date: string): string => adviseOnDate(rule, date, now, calendar).verdict;
  assert.deepEqual(adviseOnDate(rule, '2026-11-26', now, calendar), {
    verdict: 'ok',
    deadline: { date: '2026-11-20', time: null },
    earliest: '2026-11-26',
  });
  assert.equal(verdict('2026-11-25'), 'late');
  assert.equal(verdict('2026-11-28'), 'closed');
  assert.equal(verdict('2026-12-30'), 'closed');
  assert.equal(verdict('2026-11-19'), 'past');
  assert.throws(() => verdict('2026-11-31'), RangeError);
});

const states: [when: string, now: string, open: boolean, closes: string | null, opens: string | null][] = [
  ['at the minute of opening', '2026-11-20T08:45', true, '2026-11-20T18:00', '2026-11-21T08:45'],
  ['the minute before', '2026-11-20T08:44', false, null, '2026-11-20T08:45'],
  ['at the minute of closing', '2026-11-20T18:00', false, null, '2026-11-21T08:45'],
  ['Saturday afternoon, holiday on Monday', '2026-11-21T16:59', true, '2026-11-21T17:00', '2026-11-24T08:45'],
  ['Sunday', '2026-11-22T12:00', false, null, '2026-11-24T08:45'],
  ['the first minute of the new year', '2027-01-01T00:00', false, null, '2027-01-04T08:45'],
];
for (const [when, now, open, closes, opens] of states) {
  test(`office ${when}`, () => {
    assert.deepEqual(officeState(hours, inTokyo(now), calendar), {
      open,
      closesAt: closes && inTokyo(closes),
      opensAt: opens && inTokyo(opens),
    });
  });
}

test('an office that never opens has no next opening', () => {
  const never = Object.fromEntries(Object.keys(hours).map((day) => [day, null])) as unknown as WeeklyHours;
  assert.deepEqual(officeState(never, inTokyo('2026-11-20T10:00'), calendar), {
    open: false,
    closesAt: null,
    opensAt: null,
  });
});

test('dialogues get lead times as functions of texts', () => {
  const { verdict, deadline, deadlineTime, earliest } = dateFunctions(
    { ...calendar, leadTimes: { start: threeBusinessDays, stop: fiveDaysByThree } },
    inTokyo('2026-11-20T10:00'),
  );
  assert.equal(verdict({ rule: 'start', date: '2026-11-26' }), 'ok');
  assert.equal(deadline({ rule: 'start', date: '2026-11-26' }), '2026-11-20');
  assert.equal(deadlineTime({ rule: 'start', date: '2026-11-26' }), 'none');
  assert.equal(deadlineTime({ rule: 'stop', date: '2026-11-26' }), '15:00');
  assert.equal(earliest({ rule: 'stop' }), '2026-11-25');
  for (const given of [
    { rule: 'toString', date: '2026-11-26' },
    { rule: 'start', date: 'soon' },
  ])
    assert.equal(verdict(given), undefined);
  assert.equal(earliest({ rule: 'unknown' }), undefined);
  assert.equal(dateFunctions(undefined, new Date()).deadline({ rule: 'start', date: '2026-11-26' }), undefined);
});
