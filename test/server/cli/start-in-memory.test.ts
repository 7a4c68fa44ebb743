/** `npm start` where no PostgreSQL comes for the system. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { freePort } from '../../support/free-port.ts';
import { isInMemory } from '../../../packages/server/src/cli/start-in-memory.ts';
import { sampleCustomers } from '../../../packages/server/src/samples/index.ts';

const data = mkdtempSync(join(tmpdir(), 'mizumado-test-'));
after(() => rmSync(data, { recursive: true, force: true }));

test('PostgreSQL where it comes for the system, memory elsewhere and when asked for', () => {
  assert.deepEqual(
    ['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-arm64', 'linux-riscv64'].map((system) => isInMemory([], system)),
    [false, false, true, true, true],
  );
  assert.equal(isInMemory(['--memory'], 'linux-x64'), true);
  assert.throws(() => isInMemory(['--memmory'], 'linux-x64'), /npm start takes --memory and nothing else/);
});

test('in memory: the sample customers sign in, and a plain sentence says that nothing is kept', async () => {
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const [PORT, MIZUMADO_CHIBA_PORT, MIZUMADO_MORIOKA_PORT] = ports.map(String);
  const child = spawn(
    process.execPath,
    ['--conditions=source', resolve(import.meta.dirname, '../../../packages/server/src/cli/start.ts'), '--memory'],
    {
      env: {
        ...process.env,
        MIZUMADO_DATA: data,
        MIZUMADO_PARENT: String(process.pid),
        PORT,
        MIZUMADO_CHIBA_PORT,
        MIZUMADO_MORIOKA_PORT,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  after(() => child.kill('SIGKILL'));
  let said = '';
  const ended = once(child, 'exit');
  const up = new Promise<void>((resolved) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('nothing is kept when this ends')) resolved();
    }),
  );
  await Promise.race([up, ended]);
  assert.equal(child.exitCode, null, said);

  const [customer] = sampleCustomers('chiba');
  assert.ok(customer);
  const { customerNumber, confirmationNumber } = customer;
  const response = await fetch(`http://localhost:${PORT}/chiba/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: `http://localhost:${MIZUMADO_CHIBA_PORT}` },
    body: JSON.stringify({ customerNumber, confirmationNumber }),
  });
  assert.equal(response.status, 201);
  assert.equal((await fetch(`http://localhost:${MIZUMADO_MORIOKA_PORT}/`)).status, 200);

  child.kill('SIGINT');
  assert.deepEqual(await ended, [0, null], said);
});
