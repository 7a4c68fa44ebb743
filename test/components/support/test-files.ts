/** Tests of components' pure parts run in Node, all others in browsers; what a test imports says which it is. */
import { globSync, readFileSync } from 'node:fs';

const all = globSync('test/components/**/*.test.ts').sort();
const isForNode = (file: string): boolean => readFileSync(file, 'utf8').includes("from 'node:test'");

export const nodeTests = all.filter(isForNode);
export const browserTests = all.filter((file) => !isForNode(file));
