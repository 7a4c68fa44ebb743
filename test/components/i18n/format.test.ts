import {
  formatDate,
  formatInstant,
  formatMonths,
  formatShortDate,
  formatVolume,
  formatYen,
} from '../../../packages/components/src/i18n/format.ts';
import { equal, match } from '../support/assert.ts';

describe('figures and dates', () => {
  it('write yen with the sign a reader expects', () => {
    equal(formatYen(6842, 'ja'), '6,842円');
    equal(formatYen(6842, 'en'), '¥6,842');
    equal(formatYen(-50, 'ja'), '−50円');
    equal(formatYen(0, 'ja-x-easy'), '0円');
  });

  it('write volumes', () => {
    equal(formatVolume(1180), '1,180 m³');
  });

  it('write calendar dates with the weekday, without slipping by a day', () => {
    equal(formatDate('2026-11-30', 'ja'), '2026年11月30日（月）');
    equal(formatShortDate('2026-01-01', 'ja'), '1月1日（木）');
    equal(formatDate('2026-11-30', 'en'), 'Monday, 30 November 2026');
    equal(formatDate('2026-11-30', 'ja-x-easy'), '2026年11月30日（月）');
  });

  it('write billing months, also across the year', () => {
    equal(formatMonths(['2026-09', '2026-10'], 'ja'), '2026年9・10月分');
    equal(formatMonths(['2026-12', '2027-01'], 'ja'), '2026年12月・2027年1月分');
    equal(formatMonths(['2026-09'], 'ja'), '2026年9月分');
    match(formatMonths(['2026-09', '2026-10'], 'en'), /^Sept?\s?[–-]\s?Oct 2026$/u);
  });

  it('write instants in the time of Japan', () => {
    equal(formatInstant('2026-11-20T15:30:00Z', 'ja'), '2026年11月21日（土）00:30');
  });
});
