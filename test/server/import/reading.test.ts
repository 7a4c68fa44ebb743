import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CsvReader, maxRecord } from '../../../packages/server/src/csv/read.ts';
import { JsonLinesReader } from '../../../packages/server/src/import/json-lines.ts';

interface Read {
  records: [number, string[]][];
  faults: [number, string][];
}

function readCsv(parts: readonly string[]): Read {
  const read: Read = { records: [], faults: [] };
  const reader = new CsvReader(
    (line, cells) => read.records.push([line, cells]),
    (line, reason) => read.faults.push([line, reason]),
  );
  parts.forEach((part) => reader.push(part));
  reader.end();
  return read;
}

/** Cuts a text at some places. */
const cut = (text: string, places: readonly number[]): string[] => {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((one, other) => one - other);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.oneof(fc.constantFrom('', 'a', ',', '"', '\n', '\r\n', '""', '𠮷', ' '), fc.string({ maxLength: 8 }));

test('whatever cells are written as CSV come back, cut anywhere, with their lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.boolean(),
      (table, newline, places, closed) => {
        const lines = table.map((cells) =>
          cells.map((each) => (/^[^",\r\n\u001a]*$/.test(each) ? each : quote(each))).join(','),
        );
        const text = lines.join(newline) + (closed ? newline : '');
        let line = 1;
        const expected = table.map((cells, index) => {
          const at = line;
          line += lines[index]!.split('\n').length;
          return [at, cells];
        });
        assert.deepEqual(readCsv(cut(text, places)), { records: expected, faults: [] });
      },
    ),
    { numRuns: 500 },
  );
});

test('any text at all is read to its end, and what is no CSV is told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', '""')),
      fc.array(fc.nat(), { maxLength: 6 }),
      (parts, places) => {
        const text = parts.join('');
        const whole = readCsv([text]);
        assert.deepEqual(readCsv(cut(text, places)), whole);
        const lines = text.split('\n').length;
        for (const [line] of [...whole.records, ...whole.faults]) assert.ok(line >= 1 && line <= lines);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a broken quote costs its own line only', () => {
  assert.deepEqual(readCsv(['a,b\n"c"d,e\nf,g\n']), {
    records: [
      [1, ['a', 'b']],
      [3, ['f', 'g']],
    ],
    faults: [[2, 'goes on after the closing quote of a cell; double every " inside a quoted cell']],
  });
  const { records, faults } = readCsv(['a,b\n"c,d\ne,f\n']);
  assert.deepEqual(records, [
    [1, ['a', 'b']],
    [3, ['e', 'f']],
  ]);
  assert.equal(faults.length, 1);
});

test('a line without end does not fill the memory', () => {
  const faults: number[] = [];
  const reader = new CsvReader(
    () => assert.fail('no record'),
    (line) => faults.push(line),
  );
  for (let index = 0; index < 40; index += 1) reader.push('x'.repeat(maxRecord / 4));
  assert.deepEqual(faults, [1]);
  const objects: number[] = [];
  const jsonFaults: number[] = [];
  const json = new JsonLinesReader(
    (line) => objects.push(line),
    (line) => jsonFaults.push(line),
  );
  for (let index = 0; index < 40; index += 1) json.push('x'.repeat(maxRecord / 4));
  json.push('\n{}\n');
  json.end();
  assert.deepEqual([jsonFaults, objects], [[1], [2]]);
});

test('a mainframe closes a file with Ctrl-Z', () => {
  assert.deepEqual(readCsv(['a,b\r\nc,d\r\n\u001a']).records.length, 2);
});
