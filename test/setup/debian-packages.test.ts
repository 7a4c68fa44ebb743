import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { debianPackages, missingPackages } from '../../.ci/setup/debian-packages.mjs';

const root = mkdtempSync(join(tmpdir(), 'mizumado-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('on a bare system everything is missing, and each package is found by its file', () => {
  const names = Object.keys(debianPackages);
  assert.deepEqual(missingPackages(root), names);
  for (const [name, file] of Object.entries(debianPackages)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
    assert.ok(!missingPackages(root).includes(name));
  }
  assert.deepEqual(missingPackages(root), []);
});
