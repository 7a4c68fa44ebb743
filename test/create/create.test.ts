/** What `npm run create` writes passes the checks as it is: tried in a copy of the project, one of each kind. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Clone } from './support/clone.ts';

const clone = new Clone();
after(() => clone.remove());

const well = (said: string): void => assert.equal(said, '');
const create = (kind: string, name: string): string => clone.node('.ci/create/main.ts', kind, name);
const runTests = (...files: string[]): string => clone.node('--test', ...files);

before(() => {
  well(create('element', 'water-quality'));
  well(create('operation', 'waterQuality.get'));
  well(create('locale', 'zh-Hans'));
  well(create('utility', 'kita-water'));
  well(create('migration', 'water-samples'));
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

test('the operation answers', () => well(runTests('test/server/water-quality/water-quality.test.ts')));

test('the table is closed to everybody it does not concern', () =>
  well(runTests('test/server/isolation/catalogue.test.ts')));

test('the utility’s data are read by everything that reads them', () =>
  well(runTests('test/tariff/schema.test.ts', 'test/faq/files.test.ts', 'test/procedures/calendar-files.test.ts')));

test('the element shows itself in a browser', () =>
  well(
    clone.node(
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/components/web-test-runner.config.js',
      '--files',
      'test/components/water-quality/water-quality.test.ts',
    ),
  ));

const refused: Record<string, [parameters: [string, string], told: RegExp]> = {
  'a kind that is not there': [['page', 'faq'], /npm run create -- element/],
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
