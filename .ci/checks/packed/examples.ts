import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { projectFiles, root } from '../support.ts';

/** A piece of code that readers are shown, and may copy. */
export interface Example {
  /** `README.md:53` */
  readonly place: string;
  readonly language: 'ts' | 'js' | 'html';
  readonly code: string;
  /** Why it is not run, from a comment `not run: …` in the line above. */
  readonly notRun: string | undefined;
}

const shown = /^(?:README\.md|packages\/[^/]+\/README\.md|stories\/guides\/[^/]+\.mdx)$/;
const fence = /^(?:(?:<!--|\{\/\*) not run: ([^\n]*?) (?:-->|\*\/\})\n+)?```(ts|js|html)\n(.*?)^```$/gms;

/** Every example of the README files and guides. */
export async function examples(): Promise<Example[]> {
  const files = (await projectFiles()).filter((file) => shown.test(file));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(resolve(root, file), 'utf8')] as const),
  );
  return texts.flatMap(([file, text]) =>
    [...text.matchAll(fence)].map(({ 1: notRun, 2: language, 3: code = '', index }) => ({
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      language: language as Example['language'],
      code,
      notRun,
    })),
  );
}
