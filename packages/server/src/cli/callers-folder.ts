import { resolve } from 'node:path';

/** Resolves a path against the folder where npm was called; npm itself changes to the project's folder. */
export function fromCallersFolder(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
