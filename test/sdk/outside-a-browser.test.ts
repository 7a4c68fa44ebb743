/** The client in Node against the real server over HTTP: who keeps the session, and what an error prints. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import test, { after } from 'node:test';
import { promisify } from 'node:util';
import { inspect } from 'node:util';
import { bills, createClient, createClientWith, session } from '@mizumado/sdk';
import { getRequestListener } from '@hono/node-server';
import { memoryCookies } from '../../packages/sdk/src/core/cookies.ts';
import { seeded } from '../server/fixtures/seed.ts';
import { startServer } from '../server/support/server.ts';

const run = promisify(execFile);
const server = await startServer();
const answer = getRequestListener((request) => server.fetch(request));
const http = createServer((request, response) => void answer(request, response));
await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
after(() => http.close());
const service = `http://127.0.0.1:${(http.address() as AddressInfo).port}/morioka/v1`;
const { customerNumber, confirmationNumber } = seeded.hanako;
const numbers = { customerNumber, confirmationNumber };

test('a session lasts from call to call, and ends with signing out', async () => {
  const client = createClient({ service });
  await client.session.create(numbers);
  assert.ok((await client.bills.list()).items.length > 0);
  // What changes something needs the CSRF token beside the cookie.
  await client.session.delete();
  const after = await client.bills.list().safe();
  assert.equal(!after.ok && after.problem.type, 'urn:mizumado:problem:unauthenticated');
});

test('two clients share nothing, unless they are given one store', async () => {
  const cookies = memoryCookies();
  const [first, stranger, second] = [{ cookies }, {}, { cookies }].map((more) => createClient({ service, ...more }));
  await first!.session.create(numbers);
  assert.equal((await stranger!.session.get().safe()).ok, false);
  assert.equal((await second!.session.get()).contractId, (await first!.session.get()).contractId);
});

test('keeping cookies can be switched off', async () => {
  const client = createClient({ service, cookies: false });
  await client.session.create(numbers);
  assert.equal((await client.session.get().safe()).ok, false);
});

test('resources that are added share the session', async () => {
  const client = createClientWith({ service }, { session });
  await client.session.create(numbers);
  const more = client.with({ bills });
  assert.ok((await more.bills.list()).items.length > 0);
  assert.equal('bills' in client, false);
  await more.session.delete();
  assert.equal((await client.session.get().safe()).ok, false);
});

test('an error that nobody catches prints what happened in a few lines, and no innards of requests', async () => {
  const client = createClient({ service });
  const { csrfToken } = await client.session.create(numbers);
  const error: unknown = await client.session
    .create({ ...numbers, confirmationNumber: '999999' })
    .catch((caught: unknown) => caught);
  const printed = inspect(error);
  assert.match(printed, /^MizumadoError: session\.create: /);
  for (const fact of [
    /urn:mizumado:problem:sign-in-refused/,
    /status: 401/,
    /title: /,
    /detail: /,
    /requestId: /,
    /\[cause\]: \[Getter\]/,
  ])
    assert.match(printed, fact);
  assert.ok(printed.split('\n').length <= 18, printed);
  for (const secret of [csrfToken, confirmationNumber, '999999', customerNumber, 'mizu-morioka'])
    assert.ok(!printed.includes(secret), printed);
  assert.ok((error as Error).cause instanceof Error, 'who needs it has the cause');

  const program = `import { createClient } from '@mizumado/sdk'; await createClient({ service: '${service}' }).bills.list();`;
  const ended = await run(process.execPath, ['--conditions=source', '--input-type=module', '--eval', program], {
    cwd: resolve(import.meta.dirname, '../..'),
  }).catch((failed: unknown) => failed as { stderr: string });
  assert.match(ended.stderr, /^MizumadoError: bills\.list: Sign in /m);
  assert.match(ended.stderr, /urn:mizumado:problem:unauthenticated/);
  assert.ok(ended.stderr.split('\n').length <= 25, ended.stderr);
  assert.ok(!/ky\/distribution|HTTPError/.test(ended.stderr), ended.stderr);
});
