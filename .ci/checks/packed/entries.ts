import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { BuildFailure } from 'esbuild';
import type { Installation, Manifest } from './install.ts';

const run = promisify(execFile);

/** Packages whose entries need a page: they are bundled as for a browser, which finds what is missing or can't be parsed. */
const forPages = new Set(['@mizumado/components']);

const entriesOf = ({ name, exports }: Manifest): string[] =>
  Object.entries(exports)
    .filter(([path, target]) => !path.includes('*') && !(typeof target === 'string' && /\.(?:json|css)$/.test(target)))
    .map(([path]) => name + path.slice(1));

/** Loads every entry of every package, in one program each so that none leans on another. */
export async function entryFaults({ folder, manifests }: Installation): Promise<{ faults: string[]; entries: number }> {
  const faults: string[] = [];
  let entries = 0;
  for (const manifest of manifests) {
    const own = entriesOf(manifest);
    entries += own.length;
    if (forPages.has(manifest.name)) faults.push(...(await bundled(folder, own)));
    else for (const entry of own) faults.push(...(await loaded(folder, entry)));
  }
  return { faults, entries };
}

async function loaded(folder: string, entry: string): Promise<string[]> {
  const program = join(folder, 'load.mjs');
  await writeFile(
    program,
    `if (Object.keys(await import(${JSON.stringify(entry)})).length === 0) throw new Error('It exports nothing');\n`,
  );
  try {
    await run(process.execPath, [program], { cwd: folder });
    return [];
  } catch (error) {
    return [`${entry} does not load from its tarball:\n${(error as { stderr: string }).stderr}`];
  }
}

async function bundled(folder: string, entries: readonly string[]): Promise<string[]> {
  const contents = entries.map((entry) => `import ${JSON.stringify(entry)};`).join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });
    return [];
  } catch (error) {
    return (error as BuildFailure).errors.map(({ text, location }) => `${location?.file ?? folder}: ${text}`);
  }
}
