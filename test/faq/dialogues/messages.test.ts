/** Texts in MessageFormat: parsed when an index is built, written when they are said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMessage } from '@mizumado/faq';
import { argumentsOf, compileMessage } from '@mizumado/faq/build';

const said = (text: string, values: Record<string, string | number> = {}, language = 'ja'): string =>
  formatMessage(compileMessage(text), (name) => values[name], language);

test('arguments, numbers and dates', () => {
  assert.equal(said('{name}さん', { name: '水戸' }), '水戸さん');
  assert.equal(said('{yen, number}円', { yen: 12345 }), '12,345円');
  assert.equal(said('{day, date}', { day: '2026-12-01' }), '12月1日（火）');
  assert.equal(said('{day, date, long}', { day: '2026-12-01' }), '2026年12月1日（火）');
  assert.equal(said('{day, date}', { day: '2026-12-01' }, 'ja-x-easy'), '12月1日（火）');
  assert.match(said('{day, date}', { day: '2026-12-01' }, 'en'), /^Tuesday,? 1 December$/);
  assert.equal(said('{day, date}', { day: 'soon' }), 'soon');
});

test('plural and select, one in the other', () => {
  const text =
    '{days, plural, =0 {today} one {# day} other {{sort, select, business {{days, number} business days} other {{days, number} days}}}}';
  assert.equal(said(text, { days: 0 }, 'en'), 'today');
  assert.equal(said(text, { days: 1 }, 'en'), '1 day');
  assert.equal(said(text, { days: 3, sort: 'business' }, 'en'), '3 business days');
  assert.equal(said(text, { days: 1200, sort: 'any' }, 'en'), '1,200 days');
  assert.deepEqual(argumentsOf(compileMessage(text)), new Set(['days', 'sort']));
});

test('quotes and angle brackets are plain; a missing value is seen', () => {
  assert.equal(said("the city's <b>{x}</b> '{'"), "the city's <b>{x}</b> {");
  assert.equal(said('{x, select, a {A} other {ほか}}'), 'ほか');
  assert.equal(said('{x, select, toString {A} other {ほか}}', { x: '__proto__' }), 'ほか');
});

test('what is not MessageFormat, or not of it taken, is refused with the text', () => {
  for (const text of [
    '{',
    '{x, plural, one {#}}',
    '{x, number, ::currency/JPY}',
    '{x, date, full}',
    '{x, time}',
    '{x, plural, offset:1 other {#}}',
    '{x, selectordinal, other {#}}',
  ]) {
    assert.throws(
      () => compileMessage(text),
      (error: Error) => error.message.includes(text),
      text,
    );
  }
});
