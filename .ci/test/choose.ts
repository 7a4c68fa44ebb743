import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Step } from './step.ts';

export interface Wish {
  /** Names of steps. */
  only?: readonly string[];
  /** Test files and folders of tests. */
  files?: readonly string[];
  /** Leaves out what drives a browser. */
  withoutBrowsers?: boolean;
}

/** A wish that cannot be met: its message is all the person at the terminal sees. */
export class WishFault extends Error {
  override name = 'WishFault';
}

/**
 * The steps that a wish means, with the test files of each cut down to those wished for.
 *
 * @param steps Every step there is
 * @param root The clone
 * @param from Folders that paths are looked for in, the first one first: where the person is, and the clone
 * @throws {WishFault} for a name, a file or a folder that leads to nothing
 */
export function choose(steps: readonly Step[], wish: Wish, root: string, from: readonly string[] = [root]): Step[] {
  const unknown = (wish.only ?? []).filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new WishFault(`There is no ${unknown.join(', ')}. "npm test -- --list" names what there is.`);

  const files = wish.files?.length ? new Set(wish.files.flatMap((path) => testsUnder(steps, path, root, from))) : null;
  const chosen = steps
    .filter(({ name }) => !wish.only?.length || wish.only.includes(name))
    .filter(({ needs }) => !wish.withoutBrowsers || !needs?.length)
    .map((step) => (files ? { ...step, tests: (step.tests ?? []).filter((file) => files.has(file)) } : step))
    .filter(({ tests }) => !files || tests?.length);
  if (chosen.length === 0) throw new WishFault('These options together leave no test.');
  return chosen;
}

/** Test files that a path means: itself, or all below a folder. */
function testsUnder(steps: readonly Step[], path: string, root: string, from: readonly string[]): string[] {
  const place = from.map((folder) => resolve(folder, path)).find((candidate) => existsSync(candidate));
  if (!place) throw new WishFault(`There is no file or folder ${path}.`);
  const name = relative(root, place).replaceAll('\\', '/');
  const isFolder = statSync(place).isDirectory();
  const all = steps.flatMap(({ tests }) => tests ?? []);
  const found = all.filter((file) => (isFolder ? name === '' || file.startsWith(`${name}/`) : file === name));
  if (found.length > 0) return found;
  if (isFolder) throw new WishFault(`No test is below ${name}. Tests are *.test.ts below test/.`);
  throw new WishFault(`${name} belongs to no test runner. Tests are *.test.ts below ${foldersOf(all).join(', ')}.`);
}

const foldersOf = (files: readonly string[]): string[] => [
  ...new Set(files.flatMap((file) => (file.endsWith('.test.ts') ? `${file.split('/').slice(0, 2).join('/')}/` : []))),
];
