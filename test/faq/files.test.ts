/** The knowledge bases that the project ships: every file follows its schema, and every fact that a text names is there. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FaqEntry, LocalTexts } from '@mizumado/faq';
import { readFaqSource } from '../../packages/server/src/faq/source-files.ts';
import { utilitiesFolder } from './evaluation/knowledge.ts';
import { utilityIds } from './evaluation/queries.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../packages/faq/faq-entry.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(
  schema,
);

const files = globSync('*/faq/*.json', { cwd: utilitiesFolder })
  .sort()
  .filter((file) => !/(?:facts|greeting|concepts)\.json$/.test(file));
const read = (file: string): FaqEntry[] => JSON.parse(readFileSync(`${utilitiesFolder}/${file}`, 'utf8')) as FaqEntry[];

test('there are files of entries', () => assert.ok(files.length > 0));

for (const file of files) {
  test(`${file} follows the schema`, () => assert.ok(validate(read(file)), JSON.stringify(validate.errors, null, 1)));
}

test('no folder has an id twice', () => {
  for (const folder of ['starter', ...utilityIds]) {
    const ids = files
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap(read)
      .map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
      folder,
    );
  }
});

const languages = ['ja', 'en', 'ja-x-easy'];
const factNames = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

for (const utility of utilityIds) {
  const source = readFaqSource(utilitiesFolder, utility);

  test(`${utility} has at least 150 entries`, () =>
    assert.ok(source.entries.length >= 150, String(source.entries.length)));

  test(`${utility} has every fact that its texts name`, () => {
    const named = new Set([
      ...source.entries.flatMap(factNames),
      ...factNames(source.greeting),
      ...source.emergencies.map(({ phone }) => phone),
    ]);
    assert.deepEqual(
      [...named].filter((name) => !Object.hasOwn(source.facts, name)),
      [],
    );
  });

  test(`the facts, emergencies and greeting of ${utility} are in three languages`, () => {
    const facts = Object.values(source.facts).filter((fact) => typeof fact === 'object');
    const local: LocalTexts<unknown>[] = [
      ...facts,
      ...source.emergencies.map(({ texts }) => texts),
      source.greeting.text,
      ...source.greeting.quickReplies.map(({ label }) => label),
    ];
    for (const texts of local)
      assert.deepEqual(
        languages.filter((language) => texts[language] === undefined),
        [],
        JSON.stringify(texts),
      );
  });
}

const refused: readonly [name: string, change: (entry: FaqEntry) => unknown][] = [
  ['an id with capitals', (entry) => ({ ...entry, id: 'StopWater' })],
  ['an unknown member', (entry) => ({ ...entry, answer: 'yes' })],
  ['a missing language', (entry) => ({ ...entry, texts: { ja: entry.texts.ja } })],
  ['a date that is none', (entry) => ({ ...entry, validFrom: '2026-13-01' })],
  [
    'a link that runs a script',
    (entry) => ({ ...entry, links: [{ label: { ja: 'a', en: 'a', 'ja-x-easy': 'a' }, href: 'javascript:alert(1)' }] }),
  ],
  ['an empty answer', (entry) => ({ ...entry, texts: { ...entry.texts, ja: { ...entry.texts.ja, short: '' } } })],
  [
    'an alternative twice',
    (entry) => ({ ...entry, texts: { ...entry.texts, ja: { ...entry.texts.ja, alternatives: ['水', '水'] } } }),
  ],
];

for (const [name, change] of refused) {
  test(`the schema refuses ${name}`, () => {
    const [entry] = read(files[0] ?? '');
    assert.ok(entry);
    assert.equal(validate([entry]), true);
    assert.equal(validate([change(entry)]), false);
  });
}
