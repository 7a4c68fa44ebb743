import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  // Without Japanese letters the screenshots show empty boxes and text is measured wrongly.
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'poppler-utils': '/usr/bin/pdftotext',
};

/**
 * Those that are not installed.
 * @param {readonly string[]} names
 * @param {string} [under] Folder that stands for `/`
 */
export function missingPackages(names = Object.keys(debianPackages), under = '/') {
  return [...new Set(names)].filter((name) => !existsSync(join(under, debianPackages[name])));
}

/**
 * What to tell a person whose system has not all that tests need.
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

/** Whether the environment is continuous integration's, where nobody sits who could be asked. */
export function isUnattended(value = process.env.CI) {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}

/**
 * Makes sure that Debian packages are there. They are installed in continuous integration only (`CI=1`): what is installed on a
 * person's system is the person's business.
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
  const line = progress(`Installing ${missing.join(', ')}`);
  const steps = [
    ['reading the package lists', ['update', '-q']],
    ['downloading and unpacking', ['install', '-q', '-y', '--no-install-recommends', ...missing]],
  ];
  for (const [detail, parameters] of steps) {
    line.detail(detail);
    const { status, said } = await aptGet(parameters);
    // A list that cannot be renewed does no harm when the package is there in the old one.
    if (status === 0 || parameters[0] === 'update') continue;
    line.end('failed');
    throw new SetupFault(
      `${said.trim().split('\n').slice(-12).join('\n')}\nThe Debian packages could not be installed: ${command}`,
    );
  }
  line.end();
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
