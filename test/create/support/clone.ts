import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** A copy of the project's files, with the same dependencies, to write into. */
export class Clone {
  readonly folder = mkdtempSync(join(tmpdir(), 'mizumado-clone-'));

  constructor() {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    });
    for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(root, file), join(this.folder, file));
    }
    // Checks ask git which files there are.
    execFileSync('git', ['init', '--quiet'], { cwd: this.folder });
    this.#link('node_modules', '@mizumado');
    for (const name of readdirSync(join(root, 'node_modules/@mizumado')))
      this.#symlink(join(this.folder, 'packages', name), `node_modules/@mizumado/${name}`);
    for (const name of readdirSync(join(root, 'packages'))) {
      const modules = `packages/${name}/node_modules`;
      if (existsSync(join(root, modules))) this.#link(modules);
    }
  }

  /** Links everything in a folder of the project, but for our own packages, which must be the copies. */
  #link(folder: string, except?: string): void {
    for (const name of readdirSync(join(root, folder)))
      if (name !== except) this.#symlink(join(root, folder, name), `${folder}/${name}`);
  }

  #symlink(target: string, path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    symlinkSync(target, join(this.folder, path));
  }

  /** Runs a program in the copy. @returns what it wrote, unless it ended well */
  run(program: string, ...parameters: string[]): string {
    const path = `${join(this.folder, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
    const { status, stdout, stderr, error } = spawnSync(program, parameters, {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      // Within a test, `node --test` would run nothing and be content.
      env: { ...process.env, PATH: path, NO_COLOR: '1', NODE_TEST_CONTEXT: undefined },
    });
    return status === 0
      ? ''
      : `${program} ${parameters.join(' ')} ended with ${status}\n${stdout}${stderr}${error?.message ?? ''}`;
  }

  node(...parameters: string[]): string {
    return this.run(process.execPath, '--conditions=source', ...parameters);
  }

  /** Files that are not in the project, or differ from it, relative to the copy. */
  changed(): string[] {
    const { stdout } = spawnSync('git', ['ls-files', '--others', '--exclude-standard'], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    const differs = (file: string): boolean =>
      !existsSync(join(root, file)) || !readFileSync(join(root, file)).equals(readFileSync(join(this.folder, file)));
    return stdout.split('\n').filter((file) => file !== '' && differs(file));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
