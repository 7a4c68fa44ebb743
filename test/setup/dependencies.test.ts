import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { explainNpm, staleReason } from '../../.ci/setup/dependencies.mjs';

type Packages = Record<string, Record<string, unknown>>;

const read = (path: string): { packages?: unknown; dependencies?: unknown } => {
  const file = new URL(`../../${path}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
};
const locked = read('package-lock.json').packages as Packages;
const folders = ['', ...readdirSync(new URL('../../packages', import.meta.url)).map((name) => `packages/${name}`)];
const manifests = Object.fromEntries(
  folders.filter((folder) => locked[folder]).map((folder) => [folder, read(`${folder || '.'}/package.json`)]),
);

/** What npm notes after installing everything that is not for another system. */
const installed = (): Packages =>
  Object.fromEntries(
    Object.entries(structuredClone(locked)).filter(
      ([path, { optional }]) => path.includes('node_modules/') && !optional,
    ),
  );

/** Any package that every system needs. */
const needed = 'node_modules/lit';

test('what has just been installed is not stale', () => {
  assert.equal(staleReason(locked, installed(), manifests), undefined);
});

const changes: Record<string, [change: (packages: Packages) => void, reason: RegExp]> = {
  'a package is missing': [(packages) => Reflect.deleteProperty(packages, needed), /^node_modules\/lit is missing$/],
  'a package has another version': [
    (packages) => (packages[needed] = { ...packages[needed], version: '0.0.1' }),
    /lit has changed/,
  ],
  'a package has other contents': [
    (packages) => (packages[needed] = { ...packages[needed], integrity: 'sha512-' }),
    /lit has changed/,
  ],
  'a package is left over': [
    (packages) => (packages['node_modules/left-pad'] = { version: '1.0.0' }),
    /left-pad is no longer needed/,
  ],
};
for (const [what, [change, reason]] of Object.entries(changes)) {
  test(`stale when ${what}`, () => {
    const packages = installed();
    change(packages);
    assert.match(staleReason(locked, packages, manifests) ?? '', reason);
  });
}

test('stale when nothing is installed', () => {
  assert.equal(staleReason(locked, undefined, manifests), 'not installed yet');
});

for (const folder of ['', 'packages/server']) {
  test(`stale when package.json of "${folder}" asks for something new`, () => {
    const manifest = {
      ...manifests[folder],
      dependencies: { ...(manifests[folder]?.dependencies as object), new: '1.0.0' },
    };
    assert.match(
      staleReason(locked, installed(), { ...manifests, [folder]: manifest }) ?? '',
      /package\.json has changed$/,
    );
  });
}

test('a new script or version of ours makes nothing stale', () => {
  const manifest = { ...manifests[''], version: '9.9.9', scripts: { new: 'true' } };
  assert.equal(staleReason(locked, installed(), { ...manifests, '': manifest }), undefined);
});

const failures: Record<string, [said: string, told: RegExp]> = {
  'full disk': ['npm error code ENOSPC\nnpm error syscall write', /^The disk is full/],
  'read-only disk': ['npm error code EROFS', /^The disk is read-only/],
  'no rights': ['npm error code EACCES\nnpm error path /app/node_modules', /may not be written to/],
  'no network': [
    'npm error code ENOTFOUND\nnpm error network request to https://registry.example failed',
    /registry cannot be reached/,
  ],
  'a lockfile that does not agree': [
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when …',
    /do not agree/,
  ],
  'a package that is gone': ['npm error code E404', /does not give a package/],
  'an error after a warning of something else': [
    'npm warn network ETIMEDOUT, trying again\nnpm error code ENOSPC',
    /^The disk is full/,
  ],
};
for (const [what, [said, told]] of Object.entries(failures)) {
  test(`npm's words explained: ${what}`, () => assert.match(explainNpm(said) ?? '', told));
}

test('words of npm that are not known are not explained away', () => {
  assert.equal(explainNpm('npm error Cannot read properties of undefined'), undefined);
});
