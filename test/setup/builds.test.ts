import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { builds, isStale, recordBuild } from '../../.ci/setup/builds.mjs';

const root = mkdtempSync(join(tmpdir(), 'mizumado-test-'));
after(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  write('package-lock.json', '{}');
  write('packages/components/src/define.ts', 'one');
  write(builds.cdn.to, 'built');
  recordBuild(root, 'cdn');
});

test('what has just been built is not stale', () => assert.equal(isStale(root, 'cdn'), false));

test('nor is it when times change but contents do not', () => {
  utimesSync(join(root, 'packages/components/src/define.ts'), 0, 0);
  assert.equal(isStale(root, 'cdn'), false);
});

const changes: Record<string, () => void> = {
  'a source changes': () => write('packages/components/src/define.ts', 'two'),
  'a source is added': () => write('packages/components/src/deep/new.ts', ''),
  'a source is renamed': () => {
    rmSync(join(root, 'packages/components/src/define.ts'));
    write('packages/components/src/defined.ts', 'one');
  },
  'a dependency changes': () => write('package-lock.json', '{ }'),
  'the result is gone': () => rmSync(join(root, builds.cdn.to)),
  'the stamp is gone, as after npm ci': () => rmSync(join(root, 'node_modules'), { recursive: true }),
};
for (const [what, change] of Object.entries(changes)) {
  test(`stale when ${what}`, () => {
    change();
    assert.equal(isStale(root, 'cdn'), true);
  });
}

test('not stale when something changes that the build does not see', () => {
  write('packages/server/src/app.ts', 'new');
  assert.equal(isStale(root, 'cdn'), false);
});
