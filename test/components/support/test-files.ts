/** Tests of components' pure parts run in Node, all others in browsers; what a test imports says which it is. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const all = globSync('test/components/**/*.test.ts').sort();
const isForNode = (file: string): boolean => readFileSync(file, 'utf8').includes("from 'node:test'");

export const nodeTests = all.filter(isForNode);
export const browserTests = all.filter((file) => !isForNode(file));

/** Tests of elements as a page uses them: they, or what they share, import an element's definition. */
export const elementTests = browserTests.filter((file) => {
  const shared = [...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/(?:support\/)?[\w-]+\.ts)'/g)].map(
    ([, name]) => join(dirname(file), name ?? ''),
  );
  return [file, ...shared].some((one) =>
    /import '.*\/components\/src\/[\w-]+\/define\.ts'/.test(readFileSync(one, 'utf8')),
  );
});
