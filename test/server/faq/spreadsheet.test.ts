/** Tables of authors: nothing is lost on the way out and in, formulas are defused, refused rows are told where and why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnNames, columns } from '../../../packages/server/src/faq/spreadsheet/columns.ts';
import { printCsv, readCsv } from '../../../packages/server/src/faq/spreadsheet/csv.ts';
import { printExcel, readExcel } from '../../../packages/server/src/faq/spreadsheet/excel.ts';
import { entriesOf } from '../../../packages/server/src/faq/spreadsheet/table.ts';
import type { Table } from '../../../packages/server/src/faq/spreadsheet/table.ts';
import { toRows } from '../../../packages/server/src/faq/spreadsheet/to-rows.ts';
import type { KnowledgeEntry } from '../../../packages/server/src/faq/versions-store.ts';
import { entryOf, smallSource } from './source.ts';

const encoder = new TextEncoder();
const csv = (entries: readonly KnowledgeEntry[], language: 'ja' | 'en' = 'ja'): Uint8Array =>
  encoder.encode(printCsv(toRows(entries), language));

const rich: KnowledgeEntry = {
  ...entryOf('rich-entry', '使用をやめるときは？', '3営業日前まで。', { alternatives: ['止める', '=cmd()'] }),
  texts: {
    ja: {
      question: '使用をやめるときは？',
      alternatives: ['止める', '=cmd()'],
      short: '-1日まで',
      full: '一段落目。\n\n・一つ目\n・"引用", 読点',
      keywords: ['閉栓'],
    },
    en: { question: 'When?', alternatives: [], short: '+81', full: "'=still text", keywords: [] },
  },
  links: [
    { label: { ja: '手続き | 案内', en: 'Procedures', zh: '手续' }, href: '{siteUrl}/moving.html' },
    { label: { ja: '電話' }, href: 'tel:{centrePhone}' },
  ],
  action: { name: 'dialogue', slots: { flow: 'stop', why: 'a=b' } },
  validFrom: '2026-10-01',
  validTo: '2027-03-31',
  source: { title: { ja: '使用中止の手続き', en: 'Stopping' }, href: '/suido/moving.html', updatedOn: '2026-10-01' },
};
const small = smallSource().entries as KnowledgeEntry[];

for (const language of ['ja', 'en'] as const) {
  test(`CSV and Excel give back what was put in, with ${language} headers`, async () => {
    const entries = [rich, ...small];
    assert.deepEqual(entriesOf(readCsv(csv(entries, language))), { entries, refusals: [] });
    assert.deepEqual(entriesOf(await readExcel(await printExcel(toRows(entries), language))), {
      entries,
      refusals: [],
    });
  });
}

const line = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/\p{C}/u.test(text));
const paragraphs = fc
  .array(fc.oneof(line, fc.constantFrom('', '=1+1', "'=x", '@a', '＝a', '-', '"', ',', '・一')), { maxLength: 5 })
  .map((all) => all.join('\n').trim());
const anyText = fc.record({
  question: line,
  alternatives: fc.array(line, { maxLength: 3 }),
  short: paragraphs,
  full: paragraphs,
  keywords: fc.array(line, { maxLength: 2 }),
});
const anyEntry: fc.Arbitrary<KnowledgeEntry> = fc
  .record({
    texts: fc.record({ ja: anyText, en: anyText }, { requiredKeys: ['ja'] }),
    links: fc.array(
      fc.record({
        label: fc.record({ ja: line, en: line }, { requiredKeys: ['ja'] }),
        href: fc.constantFrom('https://a.example/?x=1|2', '/a', 'tel:{centrePhone}'),
      }),
      { maxLength: 3 },
    ),
    title: line,
  })
  .map(
    ({ texts, links, title }) =>
      structuredClone({ ...rich, texts, links, source: { ...rich.source, title: { ja: title } } }) as KnowledgeEntry,
  );

test('whatever the texts, nothing is lost and no cell of the CSV is a formula', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const bytes = csv([entry]);
      assert.deepEqual(entriesOf(readCsv(bytes)), { entries: [entry], refusals: [] });
      for (const cell of cellsOf(bytes)) assert.doesNotMatch(cell, /^[\s]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 300 },
  );
});

/** Cells as a spreadsheet sees them, without our reader. */
function cellsOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return [...text.matchAll(/(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

function table(...rows: Partial<Record<keyof typeof columns, string>>[]): Table {
  const usual = {
    language: 'ja',
    category: 'moving',
    question: '質問',
    short: '答え',
    full: '答え',
    office: 'customer-centre',
    sourceTitle: '案内',
    updatedOn: '2026-10-01',
  };
  return {
    rows: [
      columnNames.map((name) => columns[name].ja),
      ...rows.map((row) => columnNames.map((name) => ({ id: 'a', ...usual, ...row })[name] ?? '')),
    ].map((cells, index) => ({ line: index + 1, cells })),
    faults: [],
  };
}

test('refused rows are told with line, column and reason', () => {
  const refused = (...rows: Parameters<typeof table>) =>
    entriesOf(table(...rows)).refusals.map(({ line: at, column }) => `${at} ${column}`);
  assert.deepEqual(refused({}), []);
  assert.deepEqual(refused({ id: '' }), ['2 id']);
  assert.deepEqual(refused({ id: 'Not An Id' }), ['2 id']);
  assert.deepEqual(refused({}, { id: 'b', language: 'en' }), ['3 language']);
  assert.deepEqual(refused({}, {}), ['3 language']);
  assert.deepEqual(refused({}, { language: 'en', category: 'payment' }), ['3 category']);
  assert.deepEqual(refused({}, { language: 'en', question: 'x'.repeat(401) }), ['3 question']);
  assert.deepEqual(refused({ links: 'わるい | javascript:alert(1)' }), ['2 links']);
  assert.deepEqual(refused({ sourceHref: 'http://plain.example' }), ['2 sourceHref']);
  assert.deepEqual(refused({ validFrom: '2026-02-30' }), ['2 validFrom']);
  assert.deepEqual(refused({ validFrom: '2027-01-01', validTo: '2026-12-31' }), ['2 validTo']);
  assert.deepEqual(refused({ updatedOn: '' }), ['2 updatedOn']);
  assert.deepEqual(refused({ action: 'dialogue', slots: '=x' }), ['2 slots']);
});

test('dates as spreadsheets write them, shared cells left empty in further rows, rows in any order', () => {
  const { entries, refusals } = entriesOf(
    table(
      { language: 'en', category: '', office: '', updatedOn: '', sourceTitle: '' },
      { updatedOn: '2026/10/1', validFrom: '２０２６/4/1' },
    ),
  );
  assert.deepEqual(refusals, []);
  assert.deepEqual(
    [entries[0]?.source.updatedOn, entries[0]?.validFrom, Object.keys(entries[0]?.texts ?? {})],
    ['2026-10-01', '2026-04-01', ['en', 'ja']],
  );
});

test('files that are none: no header, a missing column, an unknown one, a quote that never ends, Shift_JIS', () => {
  const refusals = (text: string) => entriesOf(readCsv(encoder.encode(text))).refusals;
  assert.match(refusals('')[0]?.reason ?? '', /no header/);
  assert.equal(refusals('ID,言語\na,ja\n').length, columnNames.length - 2);
  assert.match(refusals(`${printCsv([], 'ja').trim()},おまけ\r\n`)[0]?.reason ?? '', /おまけ/);
  assert.match(refusals(`${printCsv([], 'ja')}a,"ja`)[0]?.reason ?? '', /never ends/);
  const shiftJis = Uint8Array.of(0x49, 0x44, 0x2c, 0x8c, 0xbe, 0x8c, 0xea);
  assert.deepEqual(readCsv(shiftJis).rows[0]?.cells, ['ID', '言語']);
});
