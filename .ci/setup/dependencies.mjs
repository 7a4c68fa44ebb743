import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { SetupFault } from './fault.mjs';
import { progress } from './progress.mjs';

/** The parts of a package.json that determine what is installed; npm copies them into the lockfile. */
const deciding = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Why the dependencies must be installed, or `undefined` when what is installed is what the lockfile asks for.
 *
 * The stamp compared with is npm's own: `node_modules/.package-lock.json`, which `npm ci` writes last and every later
 * `npm install` updates, so that nothing is installed again after a manual install.
 * @param {Record<string, object>} locked `packages` of package-lock.json
 * @param {Record<string, object> | undefined} installed `packages` of node_modules/.package-lock.json
 * @param {Record<string, object>} manifests Folder (`''` for the root) → its package.json
 */
export function staleReason(locked, installed, manifests) {
  if (!installed) return 'not installed yet';
  for (const [folder, manifest] of Object.entries(manifests)) {
    const changed = deciding.find((part) => !isDeepStrictEqual(manifest[part] ?? {}, locked[folder]?.[part] ?? {}));
    if (changed) return `${join(folder, 'package.json')} has changed`;
  }
  const inModules = (packages) => Object.keys(packages).filter((path) => path.includes('node_modules/'));
  for (const path of inModules(locked)) {
    const [wanted, found] = [locked[path], installed[path]];
    // Optional packages may be for another system.
    if (!found && wanted.optional) continue;
    if (!found) return `${path} is missing`;
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) return `${path} has changed`;
  }
  const surplus = inModules(installed).find((path) => !locked[path]);
  return surplus && `${surplus} is no longer needed`;
}

/**
 * Installs from the lockfile when something is missing or stale.
 * @param {string} root The clone
 */
export async function installDependencies(root) {
  const locked = readJson(join(root, 'package-lock.json'));
  if (!locked)
    throw new SetupFault('package-lock.json is missing or damaged. Bring it back: git checkout package-lock.json');
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  const reason = staleReason(locked.packages, installed?.packages, readManifests(root));
  if (reason)
    await npmCi(root, reason, Object.values(locked.packages).filter(({ optional, link }) => !optional && !link).length);
}

/** Output of npm → message. The first match counts. */
const npmFaults = [
  [
    /ENOSPC|no space left/i,
    'The disk is full: the dependencies need about 1.2 GB. Free some space and run the command again.',
  ],
  [
    /EROFS|read-only file system/i,
    'The disk is read-only, so the dependencies cannot be installed. Run the command in a clone that can be written to.',
  ],
  [
    /EACCES|EPERM|permission denied/i,
    'The dependencies cannot be installed because node_modules may not be written to. Run the command as the user who owns this clone.',
  ],
  [
    /can only install (packages )?(with|when)|EUSAGE|in sync/i,
    'package.json and package-lock.json do not agree. Run "npm install" with Node 24 and run the command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    'The package registry cannot be reached. Check the network and "npm config get registry", and run the command again.',
  ],
  [
    /E40[134]|ETARGET|EINTEGRITY/i,
    'The package registry does not give a package as the lockfile names it. Check "npm config get registry", and run the command again.',
  ],
];

/** @param {string} said npm's whole output */
export function explainNpm(said) {
  // Warnings of attempts that finally succeeded are not the cause.
  const errors = said
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .join('\n');
  return npmFaults.find(([pattern]) => pattern.test(errors || said))?.[1];
}

async function npmCi(root, reason, total) {
  const line = progress('Installing the dependencies');
  line.detail(reason);
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const options = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=http',
  ];
  const child = spawn(npm[0], [...npm.slice(1), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && npm.length === 1,
  });
  const said = [];
  let fetched = 0;
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (text) => {
      if (/^npm http fetch .*\.tgz /.test(text)) line.detail(`${++fetched} of about ${total} packages`);
      else if (!text.startsWith('npm http')) said.push(text);
    });
  }
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      said.push(`npm error ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  if (status === 0) return line.end();
  line.end('failed');
  const text = said.join('\n');
  const log = keepLog(root, text);
  const known = explainNpm(text);
  if (!known) console.error(said.slice(-20).join('\n'));
  throw new SetupFault(`${known ?? `"npm ci" ended with ${status}.`}${log ? ` (npm's own words: ${log})` : ''}`);
}

/** @returns {string | undefined} Path of the log, when there is room for one */
function keepLog(root, text) {
  const log = join(root, '.mizumado/npm-ci.log');
  try {
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, `${text}\n`);
    return log;
  } catch {
    // A full or read-only disk; the message says so already.
    return undefined;
  }
}

function readManifests(root) {
  const packages = join(root, 'packages');
  const folders = ['', ...readdirSync(packages).map((name) => `packages/${name}`)];
  return Object.fromEntries(
    folders.map((folder) => [folder, readJson(join(root, folder, 'package.json'))]).filter(([, manifest]) => manifest),
  );
}

/** @returns {any} `undefined` when it is missing or incomplete; the caller then creates it again */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
