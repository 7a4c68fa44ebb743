/** What `npm run create` writes passes the checks as it is: tried in a copy of the project, one of each kind. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Clone } from './support/clone.ts';

const clone = new Clone();
after(() => clone.remove());

const well = (said: string): void => assert.equal(said, '');
const create = (kind: string, name: string): string => clone.node('.ci/create/main.ts', kind, name);
const runTests = (...files: string[]): string => clone.node('--test', ...files);

// Names that nobody gives to anything: whoever follows CONTRIBUTING creates what its examples are called, and this test still finds its own free.
before(() => {
  well(create('element', 'trial-of-create'));
  well(create('form', 'trial-of-form'));
  well(create('operation', 'trialOfCreate.get'));
  well(create('operation', 'trialsOfCreate.create'));
  well(create('locale', 'eo'));
  well(create('utility', 'trial-of-create'));
  well(create('migration', 'trial-of-creates'));
});

test('it compiles', () => well(clone.run('tsc', '-p', 'tsconfig.json')));

for (const check of ['house-rules', 'import-direction', 'arrows', 'locales', 'changeset', 'api'])
  test(`it passes the check: ${check}`, () => well(clone.node(`.ci/checks/${check}.ts`)));

test('what is generated is up to date', () => well(clone.node('.ci/generate/main.ts', '--check')));

test('it is formatted, and the linter has nothing against it', () => {
  const code = clone.changed().filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));
  assert.ok(code.length > 20, code.join('\n'));
  well(clone.run('prettier', '--check', '--log-level', 'warn', ...code));
  well(clone.run('eslint', '-c', '.ci/eslint.config.js', '--max-warnings=0', '--no-warn-ignored', ...code));
});

test('nothing of it is unused', () => well(clone.run('knip', '--config', '.ci/knip.json', '--no-progress')));

test('the operations answer: what is read, and what happens once', () =>
  well(
    runTests(
      'test/server/trial-of-create/trial-of-create.test.ts',
      'test/server/trials-of-create/trials-of-create.test.ts',
    ),
  ));

test('the operations are closed to pages of other sites', () => well(runTests('test/server/security/origins.test.ts')));

test('the table is closed to everybody it does not concern, and an older database gets it too', () =>
  well(runTests('test/server/isolation/catalogue.test.ts', 'test/server/database/schema.test.ts')));

test('the utility’s data are read by everything that reads them', () =>
  well(
    runTests(
      'test/tariff/schema.test.ts',
      'test/faq/files.test.ts',
      'test/procedures/calendar-files.test.ts',
      'test/server/utility/registry.test.ts',
    ),
  ));

test('the utility says nothing that only Morioka says', () => {
  const folder = join(clone.folder, 'packages/utilities/trial-of-create');
  const files = globSync('**/*', { cwd: folder }).filter((path) => path.endsWith('.json'));
  assert.deepEqual(files.sort(), ['calendar.json', 'config.json', join('faq', 'facts.json'), 'tariff.json']);
  for (const file of files)
    assert.doesNotMatch(
      readFileSync(join(folder, file), 'utf8'),
      /morioka|盛岡|もりおか|\b019-|T0{12}[1-9]|nyukin/i,
      file,
    );
});

for (const name of ['trial-of-create', 'trial-of-form'])
  test(`the element shows itself in a browser: ${name}`, () =>
    well(
      clone.node(
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        'test/components/web-test-runner.config.js',
        '--files',
        `test/components/${name}/${name}.test.ts`,
      ),
    ));

test('elements come last in the loader’s table, so that no bundle of the others changes', () => {
  const loader = readFileSync(join(clone.folder, 'packages/components/src/loader.ts'), 'utf8');
  const names = [...loader.matchAll(/^ {2}'?([\w-]+)'?: \(\) =>\s*import/gm)].map(([, name]) => name);
  assert.deepEqual(names.slice(-2), ['trial-of-create', 'trial-of-form']);
  assert.ok(names.length > 2);
});

const refused: Record<string, [parameters: [string, string], told: RegExp]> = {
  'a kind that is not there': [['page', 'faq'], /npm run create -- element/],
  'a wish for help': [['migration', '--help'], /npm run create -- form +meter-reading/],
  'a name that is none': [['element', 'WaterQuality'], /"WaterQuality" is no name\. Write lower-case words/],
  'an operation without an action': [['operation', 'water-quality'], /RESOURCE\.ACTION, such as waterQuality\.get/],
  'an operation of a tag that has some': [['operation', 'bills.sum'], /openapi\/paths\/bills\.yaml is there already/],
  'a language that is none': [['locale', 'zh_hans'], /no language tag/],
  'an element that is there': [['element', 'sign-in'], /is there already\. Nothing was written/],
};
for (const [what, [parameters, told]] of Object.entries(refused)) {
  test(`told plainly, and nothing is written: ${what}`, () => {
    const before = clone.changed();
    assert.match(create(...parameters), told);
    assert.deepEqual(clone.changed(), before);
  });
}
