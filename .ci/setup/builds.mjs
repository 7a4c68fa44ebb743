import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SetupFault } from './fault.mjs';
import { progress } from './progress.mjs';
import { taskEnvironment } from './run-task.mjs';

/**
 * Builds that tasks need. `from` are files and folders whose contents decide the result, `to` a file that must be there.
 * @type {Record<string, { label: string, from: string[], to: string, run: string[] }>}
 */
export const builds = {
  cdn: {
    label: 'Building the components for web pages',
    from: [
      'package-lock.json',
      'tsconfig.json',
      '.ci/build',
      '.ci/setup/cdn.rollup.js',
      'packages/components/package.json',
      'packages/components/src',
      'packages/sdk/package.json',
      'packages/sdk/src',
      'packages/tariff/package.json',
      'packages/tariff/src',
      'packages/faq/package.json',
      'packages/faq/src',
      'packages/procedures/package.json',
      'packages/procedures/src',
    ],
    to: 'packages/components/dist/cdn/mizumado.js',
    run: ['rollup', '-c', '.ci/setup/cdn.rollup.js', '--silent'],
  },
  packages: {
    label: 'Building the packages',
    from: ['package-lock.json', 'tsconfig.json', 'rollup.config.js', '.ci/build', 'packages', 'openapi'],
    to: 'packages/server/dist/index.js',
    run: ['rollup', '-c', '--silent'],
  },
  storybook: {
    label: 'Building Storybook',
    from: [
      'package-lock.json',
      'tsconfig.json',
      '.ci/build',
      '.storybook',
      'packages',
      'stories',
      'test/support',
      'test/server/fixtures',
    ],
    to: 'storybook-static/index.json',
    run: ['storybook', 'build', '--disable-telemetry', '--quiet', '--loglevel', 'warn'],
  },
};

/** Generated files are not sources. */
const results = new Set(['dist', 'node_modules']);

/** Beside npm's own caches: a fresh `npm ci` removes it, and builds are then made with the new dependencies. */
const stampFile = (root, name) => join(root, `node_modules/.cache/mizumado/${name}.stamp`);

/**
 * Runs the builds that are stale.
 * @param {string} root The clone
 * @param {string[]} names
 * @param {string} node Node 24
 */
export async function bringBuildsUpToDate(root, names, node) {
  for (const name of names.filter((name) => isStale(root, name))) {
    const line = progress(builds[name].label);
    const { status, said } = await quietly(builds[name].run, root, node);
    if (status !== 0) {
      line.end('failed');
      throw new SetupFault(`${said.trim()}\nThe build failed (${builds[name].run.join(' ')}).`);
    }
    recordBuild(root, name);
    line.end();
  }
}

/** @param {string} root @param {string} name */
export function isStale(root, name) {
  const stamp = stampFile(root, name);
  const fresh =
    existsSync(join(root, builds[name].to)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root, builds[name].from);
  return !fresh;
}

/** Records from which sources a build was made. @param {string} root @param {string} name */
export function recordBuild(root, name) {
  const stamp = stampFile(root, name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(root, builds[name].from));
}

/**
 * Fingerprint of the contents of files and folders. Contents, not times: a fresh clone or another branch and back changes
 * all times, and reading it all takes some 10 ms.
 * @param {string} root @param {string[]} paths
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!results.has(name)) add(`${path}/${name}`);
    } else hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(full)).digest());
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** Runs a program and shows its output only if it fails. */
async function quietly([program, ...parameters], root, node) {
  const child = spawn(program, parameters, {
    cwd: root,
    env: taskEnvironment(root, node),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [status, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, said: said.join('') };
}
