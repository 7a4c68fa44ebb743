import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addBusinessDays,
  addDays,
  adviseOnDate,
  daysBetween,
  earliestDate,
  inJapan,
  isBusinessDay,
  isInTime,
  latestApplication,
  officeState,
  weekdayOf,
  weekdays,
} from '@mizumado/procedures';
import type { BusinessCalendar, LeadTimeRule, WeeklyHours } from '@mizumado/procedures';
import fc from 'fast-check';

const days = fc.integer({ min: 0, max: 3650 }).map((offset) => addDays('2024-01-01', offset));
const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
  closedWeekdays: fc.subarray([...weekdays], { maxLength: 5 }),
  closedOn: fc.array(days, { maxLength: 60 }),
});
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const where = fc.constantFrom('any-day' as const, 'business-days' as const);
const rules: fc.Arbitrary<LeadTimeRule> = fc.record(
  {
    lead: fc.nat(10),
    unit: fc.constantFrom('days' as const, 'business-days' as const),
    cutOff: times,
    receivedOn: where,
    takesPlaceOn: where,
  },
  { requiredKeys: ['lead', 'unit'] },
);
const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2033-12-31'), noInvalidDate: true });
const openings = fc.option(
  fc.uniqueArray(times, { minLength: 2, maxLength: 2 }).map((pair) => {
    const [opens = '', closes = ''] = pair.toSorted();
    return { opens, closes };
  }),
);
const weekly: fc.Arbitrary<WeeklyHours> = fc.record({
  monday: openings,
  tuesday: openings,
  wednesday: openings,
  thursday: openings,
  friday: openings,
  saturday: openings,
  sunday: openings,
});

test('adding days and counting them undo each other; weekdays go round', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      assert.equal(daysBetween(date, addDays(date, count)), count);
      assert.equal(weekdays.indexOf(weekdayOf(addDays(date, 1))), (weekdays.indexOf(weekdayOf(date)) + 1) % 7);
    }),
  );
});

test('between a date and the date n business days later lie n business days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 15 }), calendars, (date, count, calendar) => {
      const later = addBusinessDays(date, count, calendar);
      const between = Array.from({ length: daysBetween(date, later) }, (_, index) => addDays(date, index + 1));
      assert.equal(between.filter((day) => isBusinessDay(day, calendar)).length, count);
      assert.ok(isBusinessDay(later, calendar));
      if (isBusinessDay(date, calendar)) assert.equal(addBusinessDays(later, -count, calendar), date);
    }),
  );
});

test('a deadline is never after the wished date, never loosens when the rule grows, and never goes back as the date goes on', () => {
  fc.assert(
    fc.property(rules, days, calendars, (rule, wished, calendar) => {
      const { date } = latestApplication(rule, wished, calendar);
      assert.ok(date <= wished);
      assert.ok(latestApplication({ ...rule, lead: rule.lead + 1 }, wished, calendar).date <= date);
      assert.ok(latestApplication(rule, addDays(wished, 1), calendar).date >= date);
      if (rule.receivedOn === 'business-days') assert.ok(isBusinessDay(date, calendar));
    }),
  );
});

test('the earliest date can be had, and nothing before it', () => {
  fc.assert(
    fc.property(rules, instants, calendars, (rule, now, calendar) => {
      const earliest = earliestDate(rule, now, calendar);
      assert.equal(adviseOnDate(rule, earliest, now, calendar).verdict, 'ok');
      const today = inJapan(now).date;
      for (let date = today; date < earliest; date = addDays(date, 1))
        assert.notEqual(adviseOnDate(rule, date, now, calendar).verdict, 'ok');
    }),
    { numRuns: 60 },
  );
});

test('whoever is in time now was in time before', () => {
  fc.assert(
    fc.property(rules, days, calendars, instants, fc.nat(90 * 86_400_000), (rule, wished, calendar, now, before) => {
      const deadline = latestApplication(rule, wished, calendar);
      if (isInTime(deadline, now)) assert.ok(isInTime(deadline, new Date(now.getTime() - before)));
    }),
  );
});

test('an office is open when it says so, and at the next opening', () => {
  fc.assert(
    fc.property(weekly, instants, calendars, (hours, now, calendar) => {
      const { open, closesAt, opensAt } = officeState(hours, now, calendar);
      assert.equal(open, closesAt !== null);
      if (closesAt) {
        assert.ok(closesAt > now);
        assert.equal(officeState(hours, closesAt, calendar).open, false);
      }
      if (opensAt) {
        assert.ok(opensAt > now);
        assert.ok(officeState(hours, opensAt, calendar).open);
        assert.equal(officeState(hours, new Date(opensAt.getTime() - 1000), calendar).open, false);
      }
    }),
  );
});
