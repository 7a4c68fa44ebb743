import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { watchProject } from '../../.ci/watch.ts';

const root = await mkdtemp(join(tmpdir(), 'mizumado-watch-'));
for (const folder of ['.ci', 'openapi', 'packages', 'stories', 'test']) await mkdir(join(root, folder));
for (const name of ['kept', 'gone']) await writeFile(join(root, `packages/${name}.ts`), 'before');
let next = Promise.withResolvers<readonly string[]>();
const stop = watchProject(root, (paths) => {
  next.resolve(paths);
});
after(async () => {
  stop();
  await rm(root, { recursive: true });
});

const toldOf = async (work: () => Promise<void>): Promise<readonly string[]> => {
  next = Promise.withResolvers();
  await work();
  return [...(await next.promise)].sort();
};

test('a change is told by the names of the project’s files, whatever the editor writes beside them', async () => {
  // As `sed -i`, vim and Emacs save.
  const paths = await toldOf(async () => {
    await writeFile(join(root, 'packages/4913'), '');
    await rm(join(root, 'packages/4913'));
    await writeFile(join(root, 'packages/.#kept.ts'), '');
    await writeFile(join(root, 'packages/sedfc9m5C'), 'after');
    await rename(join(root, 'packages/sedfc9m5C'), join(root, 'packages/kept.ts'));
  });
  assert.deepEqual(paths, ['packages/kept.ts']);
});

test('a file that was removed is told as well, and one without an ending that is there', async () => {
  assert.deepEqual(await toldOf(() => rm(join(root, 'packages/gone.ts'))), ['packages/gone.ts']);
  assert.deepEqual(await toldOf(() => writeFile(join(root, '.ci/run'), '')), ['.ci/run']);
});
