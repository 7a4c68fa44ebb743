/** Dates as residents type them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalendarDate } from '@mizumado/procedures';
import fc from 'fast-check';
import { understandDate } from '../../../packages/faq/src/dialogue/understand-date.ts';
import { dialogueWords } from '../../../packages/faq/src/dialogue/words.ts';

/** A Friday. */
const friday = '2026-11-20';
const on = (text: string, today = friday): string | undefined => understandDate(text, today, dialogueWords);

const cases: Record<string, string> = {
  '2026-12-01': '2026-12-01',
  '2026/12/1': '2026-12-01',
  '２０２６年１２月１日': '2026-12-01',
  '2026.12.1': '2026-12-01',
  '12月1日': '2026-12-01',
  '１２月１日です': '2026-12-01',
  '12/1': '2026-12-01',
  '1月15日に引っ越します': '2027-01-15',
  '11月20日': '2026-11-20',
  '11月19日': '2027-11-19',
  '25日': '2026-11-25',
  '5日': '2026-12-05',
  来月5日: '2026-12-05',
  来月の10日: '2026-12-10',
  月末: '2026-11-30',
  今月末: '2026-11-30',
  来月末: '2026-12-31',
  '3日後': '2026-11-23',
  '2週間後': '2026-12-04',
  今日: '2026-11-20',
  きょう: '2026-11-20',
  明日: '2026-11-21',
  あした: '2026-11-21',
  あさって: '2026-11-22',
  明後日です: '2026-11-22',
  しあさって: '2026-11-23',
  来週の月曜: '2026-11-23',
  来週月曜日: '2026-11-23',
  らいしゅうのげつようび: '2026-11-23',
  来週の金曜日: '2026-11-27',
  再来週の水曜: '2026-12-02',
  今週の土曜日: '2026-11-21',
  今週の日曜: '2026-11-22',
  土曜日: '2026-11-21',
  金曜: '2026-11-20',
  木曜: '2026-11-26',
  'next Monday': '2026-11-23',
  'next friday': '2026-11-27',
  'this saturday': '2026-11-21',
  'on Tuesday': '2026-11-24',
  tomorrow: '2026-11-21',
  'the day after tomorrow': '2026-11-22',
  'Today please': '2026-11-20',
  '1 December': '2026-12-01',
  'December 1': '2026-12-01',
  'Dec 1st': '2026-12-01',
  '1st of December': '2026-12-01',
  'Dec. 1, 2026': '2026-12-01',
  '1 Jan 2027': '2027-01-01',
  'January 15': '2027-01-15',
  'the 25th': '2026-11-25',
  'in 3 days': '2026-11-23',
  'in 2 weeks': '2026-12-04',
  'end of the month': '2026-11-30',
  'end of next month': '2026-12-31',
};
for (const [text, date] of Object.entries(cases)) test(`${text} → ${date}`, () => assert.equal(on(text), date));

test('what is no date is not taken for one', () => {
  for (const text of [
    '',
    '　',
    'まだわかりません',
    '来週',
    'next week',
    '2月30日',
    '13月1日',
    '2026-02-30',
    '0月5日',
    'お昼ごろ',
    '3日間',
    'as soon as possible',
    '32日',
    '👍',
  ]) {
    assert.equal(on(text), undefined, text);
  }
});

test('around the new year and in leap years', () => {
  assert.equal(on('来月5日', '2026-12-20'), '2027-01-05');
  assert.equal(on('来月末', '2026-12-20'), '2027-01-31');
  assert.equal(on('5日', '2026-12-20'), '2027-01-05');
  assert.equal(on('来週の月曜', '2026-12-31'), '2027-01-04');
  assert.equal(on('2月29日', '2027-03-01'), '2028-02-29');
  assert.equal(on('2月29日', '2026-03-01'), undefined);
  assert.equal(on('月末', '2028-02-10'), '2028-02-29');
  assert.equal(on('31日', '2026-11-20'), '2026-12-31');
});

test('whatever is typed: a day that exists, or nothing, and soon', () => {
  const words = fc.constantFrom(
    '12',
    '月',
    '日',
    '1',
    '/',
    '-',
    '2026',
    '年',
    '来週',
    'の',
    '月曜',
    'next ',
    'monday',
    'dec ',
    '後',
    '週間',
    'in ',
    ' days',
    '末',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const date = on(text);
        assert.ok(date === undefined || isCalendarDate(date), `${text} → ${date}`);
      },
    ),
    { numRuns: 2000 },
  );
  const start = performance.now();
  on('1'.repeat(10_000));
  on('来週'.repeat(5_000));
  assert.ok(performance.now() - start < 10_000);
});
