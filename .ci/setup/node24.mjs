import { accessSync, constants, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFault } from './fault.mjs';

const needed = 24;

/**
 * The Node that runs the tasks: the present one if it is new enough, else the one installed as a dependency.
 * @param {string} root The clone
 * @param {{ version: string, platform: string, arch: string }} system
 * @returns {string} Path of the program
 * @throws {SetupFault} that says how to get one
 */
export function findNode24(root, system = { version: process.versions.node, ...process }) {
  const { version, platform, arch } = system;
  if (Number(version.split('.')[0]) >= needed) return process.execPath;
  const [name, program] = platform === 'win32' ? ['win', 'node.exe'] : [platform, 'node'];
  const bundled = join(root, `node_modules/node-${name}-${arch}/bin/${program}`);
  if (isProgram(bundled)) return realpathSync(bundled);
  throw new SetupFault(
    `This is Node ${version}; Mizumado needs Node ${needed} or later, and npm has none for this system (${platform}-${arch}).\nInstall it (${installer(platform)}) and run the command again.`,
  );
}

/** How people get a Node on their system. @param {string} platform */
function installer(platform) {
  if (platform === 'darwin') return `https://nodejs.org, or: brew install node@${needed}`;
  if (platform === 'win32') return 'https://nodejs.org, or: winget install OpenJS.NodeJS';
  return 'https://nodejs.org';
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not executable: try the next place.
    return false;
  }
}
