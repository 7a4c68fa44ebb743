/** What the checks share. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(import.meta.dirname, '../..');

const run = promisify(execFile);

/** Files of the project as git sees them, new ones included, ignored and deleted ones not; relative to the root. */
export async function projectFiles(): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 64 << 20,
  });
  return stdout.split('\0').filter((file) => file !== '' && existsSync(resolve(root, file)));
}

/** Says what is wrong, line by line, and ends with an error; or says that all is well. */
export function report(wrong: readonly string[], well: string): void {
  if (wrong.length === 0) {
    console.log(well);
    return;
  }
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
