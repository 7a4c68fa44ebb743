import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a scaffold writes into the project. */
export interface Plan {
  /** New files: path from the root → text. */
  files: Readonly<Record<string, string>>;
  /** Files that get a line: path from the root → the text with it. */
  edits?: Readonly<Record<string, (text: string) => string>>;
  /** What to do next, a line each. */
  next: readonly string[];
}

export type Scaffold = (name: string, root: string) => Promise<Plan> | Plan;

/** A wish that cannot be met: its message is all the person at the terminal sees. */
export class CreateFault extends Error {
  override name = 'CreateFault';
}

/** `water-quality` → `WaterQuality`. */
export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `water-quality` → `waterQuality`. */
export const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `water-quality` → `Water quality`. */
export const words = (name: string): string => `${name[0]?.toUpperCase() ?? ''}${name.slice(1).replaceAll('-', ' ')}`;

/** @throws CreateFault unless the name is lower-case words joined by hyphens */
export function checkName(name: string, example: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new CreateFault(`"${name}" is no name. Write lower-case words joined by hyphens, such as ${example}.`);
}

/**
 * A text with lines added before or after the first place that fits.
 * @throws CreateFault when there is no such place, because the file has changed since this scaffold was written
 */
export function insert(text: string, where: 'before' | 'after', place: RegExp | string, lines: string): string {
  const found = typeof place === 'string' ? text.indexOf(place) : text.search(place);
  if (found < 0)
    throw new CreateFault(`There is no ${String(place)} any more to write at. Mend the scaffold in .ci/create/.`);
  const length = typeof place === 'string' ? place.length : (place.exec(text)?.[0].length ?? 0);
  const at = where === 'before' ? found : found + length;
  return `${text.slice(0, at)}${lines}${text.slice(at)}`;
}

/**
 * Writes a plan: everything or nothing.
 * @returns the paths it wrote
 * @throws CreateFault when a file is there already, or one to be changed is not as expected
 */
export async function write(root: string, { files, edits = {} }: Plan): Promise<string[]> {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new CreateFault(`${taken} is there already. Nothing was written.`);
  const edited = await Promise.all(
    Object.entries(edits).map(async ([path, edit]) => [path, edit(await readFile(join(root, path), 'utf8'))] as const),
  );
  for (const [path, text] of [...Object.entries(files), ...edited]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return [...Object.keys(files), ...Object.keys(edits)];
}
