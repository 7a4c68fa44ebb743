import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  calendarDate,
  dateFault,
  inEra,
  readDate,
  shapeDate,
} from '../../../packages/components/src/forms/date/written-date.ts';
import type { WrittenDate } from '../../../packages/components/src/forms/date/written-date.ts';
import { countCharacters } from '../../../packages/components/src/forms/rules/characters.ts';
import { digitsFault } from '../../../packages/components/src/forms/rules/digits.ts';
import { mailFault, normaliseMail } from '../../../packages/components/src/forms/rules/mail.ts';
import { normalisePhone, phoneFault, shownPhone } from '../../../packages/components/src/forms/rules/phone.ts';
import { numberFault, wholeNumber } from '../../../packages/components/src/forms/rules/whole-number.ts';

const written = (year: string, month = '', day = '', era: WrittenDate['era'] = 'western'): WrittenDate => ({
  era,
  year,
  month,
  day,
});

suite('a date', () => {
  test('is read however it is written', () => {
    for (const text of [
      '2026/10/1',
      '2026-10-01',
      '2026.10.1',
      '２０２６／１０／１',
      '2026年10月1日',
      '２０２６年１０月１日（木）',
      '2026 年 10 月 1 日',
      '西暦2026年10月1日',
      '20261001',
      '令和8年10月1日',
      '令和８年１０月０１日',
      '㋿8年10月1日',
      'R8.10.1',
      'r8/10/1',
      'Ｒ８．１０．１',
      '令8-10-1',
    ]) {
      const read = readDate(text);
      assert.ok(read, text);
      assert.equal(calendarDate(read), '2026-10-01', text);
    }
    assert.equal(calendarDate(readDate('令和元年5月1日')!), '2019-05-01');
    assert.equal(calendarDate(readDate('平成31年4月30日')!), '2019-04-30');
    assert.equal(calendarDate(readDate('平成32年1月1日')!), '2020-01-01', 'old papers count on');
    assert.equal(calendarDate(readDate('S64.1.7')!), '1989-01-07');
    assert.equal(calendarDate(readDate('大正元年7月30日')!), '1912-07-30');
  });

  test('is not guessed', () => {
    for (const text of ['', '8/10/1', '10/1/2026', '2026/10', '2026年', '令和年10月1日', '明日', '2026/10/1 から'])
      assert.equal(readDate(text), undefined, text);
  });

  test('takes an era that is typed beside the year, and spreads out what stands in one field', () => {
    assert.deepEqual(shapeDate(written('令和８', '０４', '0１日')), written('8', '4', '1', 'reiwa'));
    assert.deepEqual(shapeDate(written('元', '5', '1', 'reiwa')), written('1', '5', '1', 'reiwa'));
    assert.deepEqual(shapeDate(written('', '令和8年10月1日', '')), written('8', '10', '1', 'reiwa'));
    assert.deepEqual(shapeDate(written('来年', '4', '1')), written('来年', '4', '1'), 'what is wrong stays as it is');
  });

  test('changes its year with the era', () => {
    assert.deepEqual(inEra(written('２０２６', '10', '1'), 'reiwa'), written('8', '10', '1', 'reiwa'));
    assert.deepEqual(inEra(written('8', '10', '1', 'reiwa'), 'western'), written('2026', '10', '1'));
    assert.deepEqual(inEra(written('2010', '10', '1'), 'reiwa'), written('2010', '10', '1', 'reiwa'), 'there is none');
    assert.deepEqual(inEra(written('8'), 'reiwa'), written('8', '', '', 'reiwa'));
    assert.deepEqual(inEra(written(''), 'reiwa'), written('', '', '', 'reiwa'));
  });

  test('says which part is wrong', () => {
    assert.deepEqual(dateFault(written('')), { kind: 'empty' });
    assert.deepEqual(dateFault(written('2026', '', '1')), { kind: 'part', part: 'month' });
    assert.deepEqual(dateFault(written('2026', 'X', '1')), { kind: 'partDigits', part: 'month', wrong: 'X' });
    assert.deepEqual(dateFault(written('8', '10', '1')), { kind: 'yearLength', part: 'year' });
    assert.deepEqual(dateFault(written('0', '10', '1', 'reiwa')), { kind: 'yearEra', part: 'year' });
    assert.deepEqual(dateFault(written('2026', '13', '1')), { kind: 'month', part: 'month', now: 13 });
    assert.deepEqual(dateFault(written('2026', '2', '29')), { kind: 'day', part: 'day', now: 29, last: 28 });
    assert.deepEqual(dateFault(written('2026', '11', '31')), { kind: 'day', part: 'day', now: 31, last: 30 });
    assert.equal(dateFault(written('10', '2', '29', 'reiwa')), undefined, '2028 is a leap year');
    assert.equal(dateFault(written('1900', '2', '29'))?.kind, 'day');
    assert.equal(dateFault(written('2000', '2', '29')), undefined);
  });
});

suite('numbers that are typed', () => {
  test('phone numbers: as people write them, and as they are shown', () => {
    for (const text of [
      '090-1234-5678',
      '０９０ー１２３４ー５６７８',
      '+81 90 1234 5678',
      '+81 (0)90-1234-5678',
      '819012345678',
      '(090)1234.5678',
    ])
      assert.equal(normalisePhone(text), '09012345678', text);
    assert.equal(normalisePhone('+81 19-651-4111'), '0196514111');
    assert.equal(shownPhone('０９０１２３４５６７８'), '090-1234-5678');
    assert.equal(shownPhone('０１９ー６５１ー４１１１'), '019-651-4111', 'the reader knows where the area code ends');
    assert.equal(shownPhone('090-1234-567'), '090-1234-567', 'what is wrong stays as it is');
  });

  test('phone numbers: what is wrong, with how many digits there are', () => {
    assert.deepEqual(phoneFault('019651411', 'any'), { kind: 'phone', now: 9 });
    assert.deepEqual(phoneFault('1234567890', 'any'), { kind: 'phoneStart' });
    assert.deepEqual(phoneFault('0196514111', 'mobile'), { kind: 'mobile', now: 10 });
    assert.deepEqual(phoneFault('05012345678', 'mobile'), { kind: 'mobileStart' });
    assert.deepEqual(phoneFault('090-1234-567八', 'any'), { kind: 'digits', wrong: '八' });
    assert.deepEqual(phoneFault(' ー ', 'any'), { kind: 'empty' });
    assert.equal(phoneFault('0120-000-000', 'any'), undefined);
  });

  test('printed numbers', () => {
    const format = { pattern: '^[1-9]\\d{8}$', groups: [2, 2, 5] };
    assert.deepEqual(digitsFault('12345678', format), { kind: 'length', count: 9, now: 8 });
    assert.deepEqual(digitsFault('012345678', format), { kind: 'pattern' });
    assert.deepEqual(digitsFault('12-34-5678a', format), { kind: 'digits', wrong: 'a' });
    assert.equal(digitsFault('１２－３４−５６７８９', format), undefined);
  });

  test('whole numbers, in any width', () => {
    assert.equal(wholeNumber('１，２３４'), 1234);
    assert.equal(wholeNumber('4.5'), undefined);
    assert.deepEqual(numberFault('4.5', {}), { kind: 'integer' });
    assert.deepEqual(numberFault('−1', {}), { kind: 'least', least: 0 });
    assert.deepEqual(numberFault('21', { most: 20 }), { kind: 'most', most: 20 });
    assert.deepEqual(numberFault('99999999999999999', { most: 20 }), { kind: 'most', most: 20 });
    assert.deepEqual(numberFault('四', {}), { kind: 'digits', wrong: '四' });
    assert.equal(numberFault('0', {}), undefined);
  });
});

suite('texts that are typed', () => {
  test('mail addresses: half-width, without spaces', () => {
    assert.equal(normaliseMail(' ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ '), 'hanako@example.jp');
    assert.deepEqual(mailFault('hanako@example'), { kind: 'mail' });
    assert.deepEqual(mailFault('　'), { kind: 'empty' });
    assert.equal(mailFault('𠮷田@例え.jp'), undefined, 'a message alone finds out');
  });

  test('characters are counted as a reader counts them', () => {
    assert.equal(countCharacters('𠮷野家が葛󠄀👨‍👩‍👧'), 6);
    assert.equal(countCharacters('か゚'), 1);
    assert.equal(countCharacters(''), 0);
    assert.equal(countCharacters('あ'.repeat(30_000)), 30_000);
  });
});
