import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { debianPackages, howToInstall, isUnattended, missingPackages } from '../../.ci/setup/debian-packages.mjs';

const root = mkdtempSync(join(tmpdir(), 'mizumado-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('on a bare system everything is missing, and each package is found by its file', () => {
  const names = Object.keys(debianPackages);
  assert.deepEqual(missingPackages(names, root), names);
  for (const [name, file] of Object.entries(debianPackages)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
    assert.ok(!missingPackages(names, root).includes(name));
  }
  assert.deepEqual(missingPackages(names, root), []);
});

test('only what is asked for can be missing, and each once', () => {
  assert.deepEqual(missingPackages(['chromium', 'xvfb', 'chromium'], join(root, 'elsewhere')), ['chromium', 'xvfb']);
  assert.deepEqual(missingPackages([], join(root, 'elsewhere')), []);
});

test('a person is told one command, as root or not, and what goes on without', () => {
  const missing = ['chromium', 'firefox-esr'];
  const told = howToInstall(missing, { isRoot: false, hasAptGet: true }, 'Without them: npm start');
  assert.match(told, /^ +sudo apt-get install --no-install-recommends chromium firefox-esr$/m);
  assert.match(told, /^Without them: npm start$/m);
  assert.match(
    howToInstall(missing, { isRoot: true, hasAptGet: true }),
    /^ +apt-get install .* chromium firefox-esr$/m,
  );
});

test('where there is no apt-get, no command is told that could not work', () => {
  const told = howToInstall(['chromium'], { isRoot: false, hasAptGet: false });
  assert.doesNotMatch(told, /apt-get install/);
  assert.match(told, /no apt-get/);
});

test('only continuous integration is unattended', () => {
  for (const value of ['1', 'true', 'yes', 'woodpecker']) assert.equal(isUnattended(value), true, value);
  for (const value of ['', '0', 'false', 'no', 'False']) assert.equal(isUnattended(value), false, value);
});
