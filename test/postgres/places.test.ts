import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startPostgres, StartFault } from '../../packages/postgres/src/index.ts';
import { finallyDo, query, smallDisk, temporaryFolder } from './support.ts';

const isRoot = process.getuid?.() === 0;
const log = (): void => undefined;

/** The one line that a start on this folder ends with. */
const faultOf = async (dataDir: string): Promise<string> => {
  const fault = await startPostgres({ dataDir, log }).then(
    (postgres) => postgres.stop().then(() => assert.fail('it started')),
    (error: unknown) => error,
  );
  assert.ok(fault instanceof StartFault, String(fault));
  assert.doesNotMatch(fault.message, /\n/);
  return fault.message;
};

const disks = {
  'before the programs are there': '20m',
  'while the cluster is made': '75m',
  'at the end of that': '95m',
};
for (const [when, size] of Object.entries(disks)) {
  test(`a disk that gets full ${when}`, async (context) => {
    const disk = smallDisk(size);
    if (!disk) {
      context.skip('only root may mount a small disk');
      return;
    }
    assert.match(
      await faultOf(join(disk.folder, 'data')),
      /^The disk is full \(.*\)\. Free about 1 GB and start again\.$/,
    );
  });
}

test('a disk that is full at a later start, and has room again after that', async (context) => {
  const disk = smallDisk('160m');
  if (!disk) {
    context.skip('only root may mount a small disk');
    return;
  }
  const dataDir = join(disk.folder, 'data');
  await startPostgres({ dataDir, log }).then((postgres) => postgres.stop());
  const ballast = join(disk.folder, 'ballast');
  for (let size = 1 << 26; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full for this size; smaller pieces fill the rest.
    }
  }
  assert.match(await faultOf(dataDir), /^The disk is full/);
  rmSync(ballast);
  await startPostgres({ dataDir, log }).then((postgres) => postgres.stop());
});

test('a read-only disk', async (context) => {
  const disk = smallDisk('10m');
  if (!disk) {
    context.skip('only root may mount a small disk');
    return;
  }
  disk.makeReadOnly();
  assert.match(await faultOf(join(disk.folder, 'data')), /^The disk is read-only \(.*MIZUMADO_DATA=/);
});

test('a folder that may not be written to', async (context) => {
  if (isRoot) {
    context.skip('root may write everywhere');
    return;
  }
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  assert.match(await faultOf(join(folder, 'data')), /^This user may not write to .*MIZUMADO_DATA=/);
});

test('a folder that "nobody" may not enter: the data go elsewhere, and stay there', async (context) => {
  if (!isRoot) {
    context.skip('an ordinary user runs PostgreSQL as themselves');
    return;
  }
  const dataDir = join(temporaryFolder(0o700), 'data');
  const first = await startPostgres({ dataDir, log });
  const home = readFileSync(join(dataDir, 'location'), 'utf8').trim();
  finallyDo(() => rmSync(home, { recursive: true, force: true }));
  await query(first.url('mizumado_owner'), 'create table proof ()');
  await first.stop();
  assert.ok(!existsSync(join(dataDir, 'postgres')));
  const second = await startPostgres({ dataDir, log });
  await query(second.url('mizumado_owner'), 'select from proof');
  await second.stop();
});

test('a path that is too long for a socket', async () => {
  const dataDir = join(temporaryFolder(), 'a-folder-with-a-long-name'.repeat(3), 'data');
  mkdirSync(dataDir, { recursive: true });
  const postgres = await startPostgres({ dataDir, log });
  const socketFolder = new URL(postgres.adminUrl).searchParams.get('host') ?? '';
  finallyDo(() => rmSync(socketFolder, { recursive: true, force: true }));
  assert.ok(socketFolder.length < 90, socketFolder);
  await query(postgres.url('mizumado_app'), 'select');
  await postgres.stop();
});

test('a start that was cut short while the cluster was made begins anew', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'postgres.new/base'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres.password'), 'left over');
  mkdirSync(join(dataDir, 'postgres-programs/bin'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres-programs/bin/postgres'), 'cut short');
  const postgres = await startPostgres({ dataDir, log });
  await query(postgres.url('mizumado_app'), 'select');
  await postgres.stop();
  assert.ok(!existsSync(join(dataDir, 'postgres.password')));
});
