import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { emptyDatabase } from '@mizumado/server/memory';
import server from '../../../packages/server/package.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../../node_modules/.cache/mizumado/', import.meta.url));
const file = `${folder}pglite-${server.dependencies['@electric-sql/pglite']}.tar`;

/**
 * An empty database for servers in memory, made once for each version of PGlite and kept beside the installed packages:
 * every test file starts servers, and making the database is most of a start.
 */
export async function cachedEmptyDatabase(): Promise<Blob> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Blob([kept]);
  const made = await emptyDatabase();
  await mkdir(folder, { recursive: true });
  // Renamed into place: another test file that looks meanwhile finds all of it or nothing.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, new Uint8Array(await made.arrayBuffer()));
  await rename(draft, file);
  return made;
}
