import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { composeMessage } from '../../../packages/server/src/messages/compose.ts';
import type { OutgoingMessage } from '../../../packages/server/src/messages/deliver.ts';
import { fileOutbox } from '../../../packages/server/src/messages/file-outbox.ts';
import type { Message } from '../../../packages/server/src/messages/outbox.ts';
import { outboxPageOf } from '../../../packages/server/src/messages/outbox-page.ts';
import { utilities } from '../support/server.ts';

const parent = await mkdtemp(join(tmpdir(), 'mizumado-outbox-'));
after(() => rm(parent, { recursive: true }));
const folder = join(parent, 'outbox');
const outbox = fileOutbox(folder);
const page = outboxPageOf(() => outbox.list());
const get = (url = 'http://localhost:8787/dev/outbox', address = '127.0.0.1', method = 'GET'): Promise<Response> =>
  page.answer(new Request(url, { method }), address);

function outgoing(index: number, more: Partial<Message> = {}): OutgoingMessage {
  const message: Message = {
    kind: 'mail',
    address: 'hanako@mail.example',
    lang: 'ja',
    template: 'sign-in-code',
    values: { code: `00000${index}`, minutes: '10' },
    ...more,
  };
  return {
    id: `6f1d2c1e-6f0a-4b7e-9d53-0f5c1f9d2a1${index}`,
    utilityId: 'morioka',
    ...message,
    ...composeMessage(utilities.morioka, message),
  };
}

test('an outbox without a folder is empty', async () => {
  assert.match(await (await get()).text(), /No message yet/);
});

test('each message is one file, which only its owner reads', async () => {
  await outbox.send(outgoing(1));
  await outbox.send(outgoing(1));
  assert.deepEqual(await readdir(folder), [`${outgoing(1).id}.json`]);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
  assert.equal((await stat(join(folder, `${outgoing(1).id}.json`))).mode & 0o777, 0o600);
  const filed = JSON.parse(await readFile(join(folder, `${outgoing(1).id}.json`), 'utf8')) as OutgoingMessage;
  assert.equal(filed.subject, '認証コード 000001【盛岡市上下水道局（見本）】');
});

test('the page shows every message, the newest first, with its text and its HTML, and runs nothing', async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await outbox.send(outgoing(2, { kind: 'sms', address: '09012345678' }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await outbox.send({ ...outgoing(3), address: '"><script>alert(1)</script>' });
  const response = await get();
  const html = await response.text();
  assert.equal(response.status, 200);
  assert.match(
    response.headers.get('Content-Security-Policy')!,
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; frame-src 'self'; frame-ancestors 'none'/,
  );
  assert.doesNotMatch(html, / style=/);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.doesNotMatch(html, /<script/);
  assert.deepEqual(
    [...html.matchAll(/認証コード：(00000\d)/g)]
      .map(([, code]) => code)
      .filter((code, index, all) => all.indexOf(code) === index),
    ['000003', '000002', '000001'],
  );
  const frame = /<iframe sandbox title="[^"]+" src="(\/dev\/outbox\/[0-9a-f-]+)"/.exec(html)![1]!;
  const mail = await get(`http://localhost:8787${frame}`);
  assert.match(await mail.text(), /^<!doctype html>[^]*000003/);
  assert.match(
    mail.headers.get('Content-Security-Policy')!,
    /^default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox;/,
  );
  assert.equal((await get('http://localhost:8787/dev/outbox/unknown')).status, 404);
  assert.match(html, /<a href="">Reload<\/a>/);
});

test('only this machine gets the page, and only under its own name', async () => {
  assert.equal((await get('http://localhost:8787/dev/outbox', '::1')).status, 200);
  assert.equal((await get('http://localhost:8787/dev/outbox', '::ffff:127.0.0.1')).status, 200);
  for (const [url, address] of [
    ['http://evil.example:8787/dev/outbox', '127.0.0.1'],
    ['http://localhost:8787/dev/outbox', '192.0.2.1'],
    ['http://localhost:8787/dev/outbox', 'unknown'],
  ] as const) {
    const response = await get(url, address);
    assert.equal(response.status, 404);
    assert.doesNotMatch(await response.text(), /00000/);
  }
  assert.equal((await get(undefined, undefined, 'POST')).status, 405);
  assert.deepEqual(
    ['/dev/outbox', '/dev/outbox?x', '/dev/outbox/id', '/dev/outboxes', '/morioka/v1/utility'].map((path) =>
      page.concerns(path),
    ),
    [true, true, true, false, false],
  );
});
