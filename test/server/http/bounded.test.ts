/** What a stranger sends does not make the service work, or answer, without bound. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compressed } from '../../../packages/server/src/http/compressed.ts';
import { compressor } from '../../../packages/server/src/http/compression.ts';
import { problemOf, startServer, Visitor } from '../support/server.ts';

const server = await startServer();
const visitor = new Visitor(server);

/** Bytes of an answer to a faulty request. */
const mostBytes = 8_192;

const faulty: Record<string, () => Promise<Response>> = {
  'thousands of faults in the query': () => visitor.send(`/utility?${'%&'.repeat(7500)}`),
  'thousands of unknown parameters': () =>
    visitor.send(`/utility?${Array.from({ length: 5000 }, (_, index) => `p${index}`).join('&')}`),
  'a parameter with a long name': () => visitor.send(`/utility?${'p'.repeat(15_000)}=1`),
  'as many parameters as are looked at': () =>
    visitor.send(`/utility?${Array.from({ length: 50 }, (_, index) => `${'p'.repeat(300)}${index}`).join('&')}`),
  'thousands of unknown fields in the body': () =>
    visitor.send('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`field${index}`, 1]))),
    }),
};
for (const [what, send] of Object.entries(faulty))
  test(`refused in few words: ${what}`, async () => {
    const response = await send();
    const text = await response.clone().text();
    assert.equal(response.status, 400, text.slice(0, 200));
    assert.equal(await problemOf(response.clone()), 'invalid-request');
    const { errors } = (await response.json()) as { errors: unknown[] };
    assert.ok(errors.length > 0 && errors.length <= 20, String(errors.length));
    assert.ok(text.length <= mostBytes, String(text.length));
  });

test('one answer is compressed once, however its address is spelt', async () => {
  const keys = new Set<string>();
  const answer = { status: 200, body: { text: 'x' }, headers: { ETag: '"1"', 'Cache-Control': 'public, max-age=60' } };
  for (const spelling of ['?lang=ja', '?lang=ja&', '?&&lang=ja'])
    await compressed(
      answer,
      new Request(`https://service.example/morioka/v1/faq${spelling}`),
      (_text, key) => Promise.resolve(void keys.add(key)),
      'morioka faq.index',
    );
  assert.deepEqual([...keys], ['morioka faq.index "1"']);
});

test('few texts are compressed at the same time; the others go out as they are', async () => {
  const compress = compressor();
  const text = 'みずまど'.repeat(50_000);
  const made = await Promise.all(
    Array.from({ length: 8 }, (_, index) => compress(`${index}${text}`, `text ${index}`, 'br')),
  );
  assert.deepEqual(
    made.map((one) => one?.encoding),
    ['br', 'br', ...Array<undefined>(6).fill(undefined)],
  );
  assert.equal((await compress(`0${text}`, 'text 0', 'br'))?.encoding, 'br', 'kept');
  assert.equal((await compress(`7${text}`, 'text 7', 'br'))?.encoding, 'br', 'later');
});
