import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { version } from '../../../packages/components/src/version.ts';

it('elements are stamped with the version of their package', async () => {
  const { version: published } = JSON.parse(await readFile('packages/components/package.json', 'utf8')) as {
    version: string;
  };
  assert.equal(version, published);
});
