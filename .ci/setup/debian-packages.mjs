import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SetupFault } from './fault.mjs';
import { progress } from './progress.mjs';

/** What tests need beside npm packages: Debian package → a file that shows it is there. */
export const debianPackages = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  xauth: '/usr/bin/xauth',
  // Without Japanese fonts, screenshots show empty boxes and text has wrong sizes.
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'poppler-utils': '/usr/bin/pdftotext',
  'postgresql-15': '/usr/lib/postgresql/15/bin/postgres',
};

/**
 * Returns the names that are not installed.
 * @param {readonly string[]} names
 * @param {string} [under] Folder that stands for `/`
 */
export function missingPackages(names = Object.keys(debianPackages), under = '/') {
  return [...new Set(names)].filter((name) => !existsSync(join(under, debianPackages[name])));
}

/**
 * Message for a person whose system lacks what tests need.
 * @param {readonly string[]} missing
 * @param {{ isRoot: boolean, hasAptGet: boolean }} system
 * @param {string} [without] What goes on without them
 */
export function howToInstall(missing, { isRoot, hasAptGet }, without) {
  const command = `${isRoot ? '' : 'sudo '}apt-get install --no-install-recommends ${missing.join(' ')}`;
  return [
    `Browsers and tools that this needs are not installed: ${missing.join(', ')}.`,
    hasAptGet
      ? `Install them with:\n\n    ${command}\n`
      : 'They are packages of Debian and Ubuntu; on this system there is no apt-get to install them with.',
    ...(without ? [without] : []),
  ].join('\n');
}

/** Whether this runs in continuous integration, where nobody can be asked. */
export function isUnattended(value = process.env.CI) {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}

/**
 * Ensures that Debian packages are installed. Installs them only in continuous integration (`CI=1`); on a person's
 * system, that person decides.
 * @param {readonly string[]} names
 * @param {string} [without] What goes on without them
 * @throws {SetupFault} that says what to type
 */
export async function ensureDebianPackages(names, without) {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const hasAptGet = spawnSync('apt-get', ['--version']).status === 0;
  if (!isUnattended() || !isRoot || !hasAptGet) {
    throw new SetupFault(howToInstall(missing, { isRoot, hasAptGet }, without));
  }
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (missing.includes('postgresql-15')) await wantNoMainCluster();
  const line = progress(`Installing ${missing.join(', ')}`);
  const steps = [
    ['reading the package lists', ['update', '-q']],
    ['downloading and unpacking', ['install', '-q', '-y', '--no-install-recommends', ...missing]],
  ];
  for (const [detail, parameters] of steps) {
    line.detail(detail);
    const { status, said } = await aptGet(parameters);
    // A failed update of the package list is harmless if the old list has the package.
    if (status === 0 || parameters[0] === 'update') continue;
    line.end('failed');
    throw new SetupFault(
      `${said.trim().split('\n').slice(-12).join('\n')}\nThe Debian packages could not be installed: ${command}`,
    );
  }
  line.end();
}

/** Debian's PostgreSQL starts a server of its own when it is installed, unless this file says otherwise. A file that is there is left alone. */
async function wantNoMainCluster() {
  const folder = '/etc/postgresql-common';
  const file = join(folder, 'createcluster.conf');
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, 'create_main_cluster = false\n');
}

async function aptGet(parameters) {
  const child = spawn('apt-get', parameters, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [status, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, said: said.join('') };
}
