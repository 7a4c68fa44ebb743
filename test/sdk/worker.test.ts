import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { Worker } from 'node:worker_threads';

test('the client works in a worker, over real HTTP', async (context) => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const page = searchParams.has('cursor')
      ? { items: [{ id: '2' }], nextCursor: null }
      : { items: [{ id: '1' }], nextCursor: 'b' };
    const found = pathname === '/morioka/v1/bills';
    const missing = { type: 'urn:mizumado:problem:not-found', title: 'Not found', status: 404, detail: 'No such bill' };
    response.writeHead(found ? 200 : 404, { 'content-type': found ? 'application/json' : 'application/problem+json' });
    response.end(JSON.stringify(found ? page : missing));
  }).listen(0, '127.0.0.1');
  context.after(() => void server.close());
  await once(server, 'listening');

  const service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/morioka/v1`;
  const worker = new Worker(new URL('./support/worker.ts', import.meta.url), {
    workerData: { service },
    execArgv: ['--conditions=source'],
  });
  const [message] = (await once(worker, 'message')) as [unknown];
  assert.deepEqual(message, {
    ids: ['1', '2'],
    missing: 'urn:mizumado:problem:not-found',
    unreachable: 'urn:mizumado:client:unreachable',
  });
  await worker.terminate();
});
