import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { processesOf } from '../../packages/postgres/src/leftovers.ts';
import {
  endProgram,
  eventually,
  eventuallyHolds,
  finallyDo,
  guardsOf,
  postmasterOf,
  query,
  startProgram,
  temporaryFolder,
  untilNoneIsLeft,
} from './support.ts';
import type { Program } from './support.ts';

const dataDir = temporaryFolder();
let program: Program;
let acknowledged = 0;

const restart = async (): Promise<void> => {
  program = await startProgram(dataDir);
  assert.equal(program.fault, undefined);
};
const url = (): string => program.url ?? '';

/** A write that PostgreSQL has acknowledged, and the proof that all of them are still there. */
const write = async (): Promise<void> => {
  await eventually(() => query(url(), 'insert into proof default values'));
  acknowledged += 1;
};
const nothingIsLost = async (): Promise<void> => {
  const [row] = await eventually(() => query(url(), 'select count(*)::int as rows from proof'));
  assert.ok(Number(row?.rows) >= acknowledged, `${String(row?.rows)} rows of ${acknowledged} acknowledged`);
};

before(async () => {
  await restart();
  await query(url(), 'create table proof (id uuid default uuidv7())');
});

test('kill -9 of the postmaster: it comes back with everything acknowledged', async () => {
  await write();
  const first = postmasterOf(dataDir);
  process.kill(first, 'SIGKILL');
  await nothingIsLost();
  await write();
  assert.notEqual(postmasterOf(dataDir), first);
  const cluster = join(dataDir, 'postgres');
  assert.ok((await processesOf(cluster)).includes(postmasterOf(dataDir)), 'the note is that of a running process');
});

test('kill -9 of every other process of PostgreSQL, one by one', async () => {
  const others = await processesOf(join(dataDir, 'postgres'));
  for (const pid of others.filter((pid) => pid !== postmasterOf(dataDir)).slice(0, 4)) {
    await write();
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // PostgreSQL ends its whole group when one of them dies, so later ones may be gone.
      continue;
    }
    await nothingIsLost();
  }
});

test('kill -9 of the guard: another takes its place', async () => {
  const [guard = 0] = guardsOf(dataDir);
  process.kill(guard, 'SIGKILL');
  await eventuallyHolds(() => {
    const guards = guardsOf(dataDir);
    assert.ok(guards.length === 1 && guards[0] !== guard, `guards: ${guards.join(' ')}`);
  });
});

test('kill -9 of our program: no process is left, and the next start finds everything', async () => {
  await write();
  process.kill(program.pid, 'SIGKILL');
  const milliseconds = await untilNoneIsLeft(dataDir);
  assert.ok(milliseconds < 60_000, `it took ${milliseconds} ms`);
  await eventuallyHolds(() => assert.deepEqual(guardsOf(dataDir), []));
  await restart();
  await nothingIsLost();
});

test('kill -9 of our program and of the guard: the next start ends what they left', async () => {
  await write();
  const orphan = postmasterOf(dataDir);
  for (const pid of [...guardsOf(dataDir), program.pid]) process.kill(pid, 'SIGKILL');
  await eventuallyHolds(() => assert.throws(() => process.kill(program.pid, 0)));
  assert.ok((await processesOf(join(dataDir, 'postgres'))).includes(orphan), 'there is an orphan to take care of');
  await restart();
  assert.notEqual(postmasterOf(dataDir), orphan);
  assert.ok(!(await processesOf(join(dataDir, 'postgres'))).includes(orphan));
  await nothingIsLost();
});

test('kill -9 of our program and of the postmaster at once', async () => {
  await write();
  for (const pid of [program.pid, postmasterOf(dataDir)]) process.kill(pid, 'SIGKILL');
  await restart();
  await nothingIsLost();
});

test('a stale note whose number now belongs to another program stops nothing', async () => {
  await endProgram(program);
  const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const stranger = spawn('sleep', ['60'], { ...owner, cwd: '/', stdio: 'ignore' });
  finallyDo(() => stranger.kill());
  const note = join(dataDir, 'postgres/postmaster.pid');
  writeFileSync(
    note,
    `${stranger.pid}\n${join(dataDir, 'postgres')}\n1700000000\n5432\n${dataDir}\n\n 0 0\nready   \n`,
  );
  await restart();
  await nothingIsLost();
  assert.equal(stranger.exitCode ?? stranger.signalCode, null, 'the other program still runs');
});

test('a second program on the same folder gets one line', async () => {
  const second = await startProgram(dataDir);
  assert.match(
    second.fault ?? '',
    new RegExp(`^PostgreSQL is already running on .* \\(process ${program.pid}\\)\\..*$`),
  );
  await nothingIsLost();
});

test('an ordinary end takes PostgreSQL and the guard along, and leaves no note', async () => {
  await endProgram(program);
  assert.deepEqual(await processesOf(join(dataDir, 'postgres')), []);
  await eventuallyHolds(() => assert.deepEqual(guardsOf(dataDir), []));
  assert.throws(() => readFileSync(join(dataDir, 'postgres/postmaster.pid')), { code: 'ENOENT' });
});
