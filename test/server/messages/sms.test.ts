import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { httpSms, SmsFault } from '../../../packages/server/src/ports/sms/http.ts';
import { Refused } from '../../../packages/server/src/ports/refused.ts';

const sms = {
  id: '6f1d2c1e-6f0a-4b7e-9d53-0f5c1f9d2a11',
  from: 'Suido',
  to: '09012345678',
  text: '認証コード：012345',
};
const taken: { headers: IncomingHttpHeaders; body: unknown }[] = [];
/** Statuses of the answers to come; 0 is none. */
let answers: number[] = [];
const service = createServer((request, response) => {
  let text = '';
  request
    .on('data', (chunk: Buffer) => (text += chunk.toString()))
    .on('end', () => {
      taken.push({ headers: request.headers, body: JSON.parse(text) });
      const status = answers.shift() ?? 200;
      if (status > 0) response.writeHead(status, status === 302 ? { Location: '/elsewhere' } : {}).end('{}');
    });
});
service.listen(0, '127.0.0.1');
await once(service, 'listening');
after(() => {
  service.closeAllConnections();
  service.close();
});
const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/messages`;
const port = httpSms({ url, token: 'token-of-the-test', patience: 3_000 });
beforeEach(() => {
  taken.length = 0;
  answers = [];
});

test('faults of the service, too many requests and silence are passing, and each try carries the same key', async () => {
  answers = [500, 429, 0, 302, 401, 200];
  for (let faults = 0; faults < 5; faults += 1) await assert.rejects(port.send(sms), SmsFault);
  await port.send(sms);
  assert.deepEqual(new Set(taken.map(({ headers }) => headers['idempotency-key'])), new Set([sms.id]));
  assert.equal(taken.length, 6);
  const { headers, body } = taken.at(-1)!;
  assert.deepEqual(body, { ...sms, to: '+819012345678' });
  assert.equal(headers.authorization, 'Bearer token-of-the-test');
});

test('an answer that the message is wrong is final', async () => {
  for (const status of [400, 404, 422]) {
    answers = [status];
    await assert.rejects(port.send(sms), Refused);
  }
});

test('what is no number in Japan never reaches the service', async () => {
  for (const to of ['+819012345678', '110', '090-1234-5678', '0901234567890', ''])
    await assert.rejects(port.send({ ...sms, to }), Refused);
  assert.equal(taken.length, 0);
});
