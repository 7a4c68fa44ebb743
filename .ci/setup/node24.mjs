import { accessSync, constants, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFault } from './fault.mjs';

const needed = 24;

/**
 * The Node that runs the tasks: the present one if it is new enough, else the one installed as a dependency.
 * @param {string} root The clone
 * @returns {string} Path of the program
 */
export function findNode24(root) {
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath;
  const bundled = [
    join(root, 'node_modules/.bin/node'),
    join(root, `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`),
  ].find(isProgram);
  if (bundled) return realpathSync(bundled);
  throw new SetupFault(
    `Node ${needed} is needed and npm has none for this system (${process.platform}-${process.arch}); this is Node ${process.versions.node}. Install Node ${needed} and run the command again.`,
  );
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
