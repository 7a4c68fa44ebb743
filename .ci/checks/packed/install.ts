import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support.ts';

const run = promisify(execFile);

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** An empty folder outside the clone that has our packages as npm would publish them. */
export interface Installation {
  readonly folder: string;
  readonly manifests: readonly Manifest[];
}

/**
 * Packs packages and unpacks them elsewhere. What they depend on is linked from the clone, and only what they say they depend on: whoever
 * forgets a dependency is found out. Nothing is fetched.
 *
 * @param names folders under `packages/`
 */
export async function installPacked(names: readonly string[]): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'mizumado-packed-'));
  const workspaces = names.map((name) => `--workspace=packages/${name}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--json', '--ignore-scripts', '--offline', '--pack-destination', folder];
  const { stdout } = await run(npm, ['pack', ...workspaces, ...options], { cwd: root, maxBuffer: 64 << 20 });
  // npm 12 answers with an object by name, npm 11 and earlier with a list.
  const packed = Object.values(JSON.parse(stdout) as Record<string, { name: string; filename: string }>);
  const manifests: Manifest[] = [];
  for (const { name, filename } of packed) {
    const target = join(folder, 'node_modules', name);
    await mkdir(target, { recursive: true });
    await run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
    manifests.push(JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as Manifest);
  }
  const ours = new Set(manifests.map(({ name }) => name));
  const others = manifests.flatMap(({ dependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...optionalDependencies }),
  );
  // What a program in TypeScript for Node has anyway.
  for (const name of new Set([...others, '@types/node'])) if (!ours.has(name)) await link(folder, name);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return { folder, manifests };
}

async function link(folder: string, name: string): Promise<void> {
  const target = join(folder, 'node_modules', name);
  await mkdir(dirname(target), { recursive: true });
  await symlink(resolve(root, 'node_modules', name), target, 'junction');
}
