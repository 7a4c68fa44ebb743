import { resolve } from 'node:path';

/** A path as the caller of npm means it; npm itself goes to the project's folder. */
export function fromCallersFolder(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
