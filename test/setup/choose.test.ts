import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { choose, WishFault } from '../../.ci/test/choose.ts';
import type { Step } from '../../.ci/test/step.ts';
import { steps as real } from '../../.ci/test/steps.ts';

const root = mkdtempSync(join(tmpdir(), 'mizumado-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

const step = (name: string, tests?: string[], needs?: string[]): Step => ({
  name,
  command: [name],
  ...(tests && { tests }),
  ...(needs && { needs }),
});
const steps = [
  step('types'),
  step('server', ['test/server/bills.test.ts', 'test/server/faq/answers.test.ts']),
  step('chromium', ['test/components/sign-in.test.ts'], ['chromium']),
  step('firefox', ['test/components/sign-in.test.ts'], ['firefox-esr']),
];
for (const file of [...steps.flatMap(({ tests }) => tests ?? []), 'test/server/support/server.ts', 'README.md']) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
}

const chosen = (wish: Parameters<typeof choose>[1], from?: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(choose(steps, wish, root, from).map(({ name, tests }) => [name, tests ?? []]));

test('nothing wished for is everything', () => {
  assert.deepEqual(Object.keys(chosen({})), ['types', 'server', 'chromium', 'firefox']);
});

test('a file runs alone, in every runner it belongs to', () => {
  assert.deepEqual(chosen({ files: ['test/server/bills.test.ts'] }), { server: ['test/server/bills.test.ts'] });
  assert.deepEqual(Object.keys(chosen({ files: ['test/components/sign-in.test.ts'] })), ['chromium', 'firefox']);
});

test('a folder is all tests below it, seen from where the person is', () => {
  assert.deepEqual(chosen({ files: ['test/server'] }), {
    server: ['test/server/bills.test.ts', 'test/server/faq/answers.test.ts'],
  });
  assert.deepEqual(chosen({ files: ['faq'] }, [join(root, 'test/server'), root]), {
    server: ['test/server/faq/answers.test.ts'],
  });
  assert.deepEqual(Object.keys(chosen({ files: ['.'] })), ['server', 'chromium', 'firefox']);
});

test('names, files and “without browsers” narrow each other', () => {
  assert.deepEqual(Object.keys(chosen({ only: ['firefox'], files: ['test/components'] })), ['firefox']);
  assert.deepEqual(Object.keys(chosen({ withoutBrowsers: true })), ['types', 'server']);
  assert.throws(() => chosen({ withoutBrowsers: true, files: ['test/components'] }), /leave no test/);
});

const refused: Record<string, [wish: Parameters<typeof choose>[1], told: RegExp]> = {
  'an unknown name': [{ only: ['serve'] }, /^There is no serve\. .*--list/],
  'a file that is not there': [
    { files: ['test/server/bill.test.ts'] },
    /^There is no file or folder test\/server\/bill/,
  ],
  'a file that is no test': [
    { files: ['test/server/support/server.ts'] },
    /support\/server\.ts belongs to no test runner\. Tests are \*\.test\.ts below test\/server\/, test\/components\/\.$/,
  ],
  'a folder without tests': [{ files: ['test/server/support'] }, /^No test is below test\/server\/support\./],
};
for (const [what, [wish, told]] of Object.entries(refused)) {
  test(`told plainly: ${what}`, () =>
    assert.throws(
      () => chosen(wish),
      (error: Error) => error instanceof WishFault && told.test(error.message),
    ));
}

test('every test file and every story of the project belongs to a step', () => {
  const project = resolve(import.meta.dirname, '../..');
  const known = new Set(real.flatMap(({ tests }) => tests ?? []));
  assert.deepEqual(
    globSync(['test/**/*.test.ts', 'stories/**/*.stories.ts'], { cwd: project }).filter((file) => !known.has(file)),
    [],
  );
});
