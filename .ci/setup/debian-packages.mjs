import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SetupFault } from './fault.mjs';
import { progress } from './progress.mjs';

/** What the browser tests need beside npm packages: Debian package → a file that shows it is there. */
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

/** @param {string} [under] Folder that stands for `/` */
export function missingPackages(under = '/') {
  return Object.entries(debianPackages)
    .filter(([, file]) => !existsSync(join(under, file)))
    .map(([name]) => name);
}

/** Installs the Debian packages that are missing, or says which they are and how to get them. */
export async function installDebianPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) {
    throw new SetupFault(
      `The browser tests need Debian packages that are missing: ${missing.join(', ')}.\nInstall them: sudo ${command}`,
    );
  }
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
