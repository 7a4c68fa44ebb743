/** Promise 9 for CSV: a hostile cell stays text, and a table read back is the table that was written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvReader } from '../../../packages/server/src/csv/read.ts';
import { csvCell, csvText, unguarded } from '../../../packages/server/src/csv/write.ts';

test('no cell begins like a formula', () => {
  const prefix = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t=',
    '\r',
    '\n=',
    ' =',
    '\u0000=',
    '\u00A0@',
    "'=",
    "''\t",
  );
  fc.assert(
    fc.property(prefix, fc.string(), (start, rest) => {
      assert.deepEqual(parse(csvCell(start + rest), { relax_quotes: false, record_delimiter: '\r\n' }), [
        [`'${start}${rest}`],
      ]);
    }),
  );
});

test('any other text comes back as it was', () => {
  const innocent = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => !/^'*(?:[\s\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(text));
  fc.assert(
    fc.property(innocent, (text) => {
      const records = parse(`x,${csvCell(text)}\r\n`, { record_delimiter: '\r\n' });
      assert.deepEqual(records, [['x', text]]);
    }),
  );
});

test('numbers are numbers, negative ones too; nothing is an empty cell', () => {
  assert.equal(csvCell(-550), '-550');
  assert.equal(csvCell(null), '');
  assert.equal(csvCell('=1+1'), "'=1+1");
  assert.equal(csvCell('a"b,c'), '"a""b,c"');
});

test('whatever the texts, the table that is read back is the one that was written', () => {
  const hostile = fc
    .array(fc.constantFrom("'", '=', '＠', '\t', '\n', '\r', ' ', '\u0000', '"', ',', 'a', '水'), { maxLength: 6 })
    .map((characters) => characters.join(''));
  const cell = fc.oneof(hostile, fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows) => {
      const text = csvText(rows).replace('\uFEFF', '');
      const known = parse(text, { record_delimiter: '\r\n', relax_column_count: true });
      assert.deepEqual(
        known.map((cells) => cells.map(unguarded)),
        rows,
      );
      for (const one of known.flat()) assert.doesNotMatch(one, /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      const read: string[][] = [];
      const reader = new CsvReader(
        (_line, cells) => read.push(cells.map(unguarded)),
        (line, reason) => assert.fail(`line ${line} ${reason}`),
      );
      reader.push(text);
      reader.end();
      assert.deepEqual(read, rows);
    }),
  );
});
