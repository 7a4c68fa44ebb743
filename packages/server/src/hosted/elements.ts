import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface ElementsFile {
  text: string;
  /** ETag of the file's present content. */
  etag: string;
  /** Its name changes with its content. */
  lasting: boolean;
}

export type ReadElements = (name: string) => Promise<ElementsFile | undefined>;

/** The names of chunks end with a hash of their content; the entry's name does not. */
const fingerprinted = /-[\w-]{8}\.js$/;

/**
 * The files of the elements' bundle. A file is read once, and again when it has changed.
 *
 * @param folder the folder that `npm run build` calls `dist/cdn`
 * @returns undefined for a name without a file
 */
export function elementsIn(folder: string): ReadElements {
  const kept = new Map<string, ElementsFile>();
  return async (name) => {
    try {
      const { mtimeMs } = await stat(join(folder, name));
      const etag = `"${mtimeMs.toString(36)}"`;
      const known = kept.get(name);
      if (known?.etag === etag) return known;
      const file = { text: await readFile(join(folder, name), 'utf8'), etag, lasting: fingerprinted.test(name) };
      kept.set(name, file);
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
}
