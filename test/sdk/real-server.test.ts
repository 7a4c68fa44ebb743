/** The client against the real server, on a database in memory. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { createTestClient } from '@mizumado/sdk/testing';
import type { InProcessHandler } from '@mizumado/sdk/testing';
import type { MizumadoClient } from '@mizumado/sdk';
import { smallSource } from '../server/faq/source.ts';
import { billId, seeded } from '../server/fixtures/seed.ts';
import { serviceUrl, startServer } from '../server/support/server.ts';

/** The model says its second sentence only when the first has arrived. */
const goOn = Promise.withResolvers<undefined>();
const server = await startServer({
  faqSources: [smallSource()],
  assistants: {
    morioka: {
      async *ask() {
        yield '使用をやめる日の3営業日前までにご連絡ください。[[stop-deadline]]。';
        await goOn.promise;
        yield 'お客さまセンターへご連絡ください。[[stop-deadline]]';
      },
    },
  },
});
const service = `${serviceUrl}/morioka/v1`;
const { hanako } = seeded;
const numbers = { customerNumber: hanako.customerNumber, confirmationNumber: hanako.confirmationNumber };

/** The two ways of `InProcessHandler`: a fetch handler that reads headers, and the tab's that is told everything in the context. */
const ways: Record<string, InProcessHandler> = {
  'a fetch handler': (request) => server.fetch(request),
  "a tab's server": (request, context) => {
    request.headers.delete('cookie');
    request.headers.delete('origin');
    return server.handle(request, context);
  },
};
const clientBy = (fetch: InProcessHandler, origin = 'https://www.city.morioka.example'): MizumadoClient =>
  createTestClient({ fetch, service, origin });

for (const [way, fetch] of Object.entries(ways)) {
  test(`a resident signs in, reads bills and signs out, through ${way}`, async () => {
    const client = clientBy(fetch);
    assert.equal((await client.utility.get()).id, 'morioka');
    const session = await client.session.create(numbers);
    assert.equal((await client.session.get()).contractId, session.contractId);

    const ids: string[] = [];
    for await (const bill of client.bills.list({ limit: 1 })) ids.push(bill.id);
    assert.ok(ids.length > 1);
    assert.deepEqual(
      ids,
      (await client.bills.list({ limit: 100 })).items.map(({ id }) => id),
    );
    const bill = await client.bills.get(billId(hanako, 1));
    assert.ok(bill.lines.length > 0);
    assert.equal((await client.usage.get({ contractId: bill.contractId })).contractId, bill.contractId);
    assert.deepEqual(
      [...new Uint8Array(await (await client.bills.exportCsv()).arrayBuffer())].slice(0, 3),
      [0xef, 0xbb, 0xbf],
    );

    await client.session.delete();
    const after = await client.bills.list().safe();
    assert.ok(!after.ok && after.problem.status === 401);
  });
}

test('problems of the server arrive as the types say', async () => {
  const client = clientBy(ways['a fetch handler']!);
  const refused = await client.session.create({ ...numbers, confirmationNumber: '999999' }).safe();
  assert.ok(!refused.ok && refused.problem.type === 'urn:mizumado:problem:sign-in-refused');
  await client.session.create(numbers);
  const malformed = await client.bills.get('not-an-id').safe();
  assert.ok(!malformed.ok && malformed.problem.type === 'urn:mizumado:problem:invalid-request');
  assert.deepEqual(
    new Set(malformed.problem.errors.map((place) => `${place.in} ${place.path}`)),
    new Set(['path billId']),
  );
  const missing = await client.bills.get('01939a40-7b1e-7c55-9d3f-2f7c1d5affff').safe();
  assert.ok(!missing.ok && missing.problem.type === 'urn:mizumado:problem:not-found');
  const foreign = await clientBy(ways['a fetch handler']!, 'https://evil.example').session.create(numbers).safe();
  assert.ok(!foreign.ok && foreign.problem.type === 'urn:mizumado:problem:origin-not-allowed');
});

test('a page whose token is another sign-in’s renews it and signs out', async () => {
  const statuses: number[] = [];
  const client = createTestClient({
    service,
    origin: serviceUrl,
    hooks: { onResponse: ({ status }) => statuses.push(status) },
    fetch: (request) => {
      if (request.headers.get('x-csrf-token') && statuses.length === 1)
        request.headers.set('x-csrf-token', 'of-another-tab');
      return server.fetch(request);
    },
  });
  await client.session.create(numbers);
  await client.session.delete();
  assert.deepEqual(statuses, [201, 403, 200, 204]);
});

test('the chatbot reads the knowledge base, tells what was asked, and asks to be called back once for two tries', async () => {
  const client = clientBy(ways['a fetch handler']!);
  const { version, index } = await client.faq.index({ lang: 'ja' });
  assert.deepEqual([version, (index as { utility?: unknown }).utility], [1, 'morioka']);
  const { id } = await client.faq.report({
    text: '水道を止めたい',
    lang: 'ja',
    outcome: 'direct',
    entryIds: ['stop-deadline'],
    confidence: 0.9,
  });
  await client.faq.feedback({ questionId: id, entryId: 'stop-deadline', helpful: true, version, lang: 'ja' });
  const request = { name: '盛岡 花子', phone: '090-0000-0000', topic: '引っ越し', wished: null, lang: 'ja' };
  const first = await client.callbacks.create(request, { idempotencyKey: 'one-and-the-same-intent' });
  assert.deepEqual(await client.callbacks.create(request, { idempotencyKey: 'one-and-the-same-intent' }), first);
});

for (const [way, fetch] of Object.entries(ways)) {
  test(`an answer of the model arrives line by line, through ${way}`, async () => {
    const client = clientBy(fetch);
    assert.equal((await client.utility.get()).assistant, true);
    const types: string[] = [];
    for await (const event of await client.faq.answer({ question: '水道を止めたい', lang: 'ja' })) {
      types.push(event.type);
      if (types.length === 1) goOn.resolve(undefined);
    }
    assert.deepEqual(types, ['text', 'text', 'end']);
  });
}

test('an operator sends a file', async () => {
  const client = clientBy(ways['a fetch handler']!);
  const options = { headers: { authorization: 'Bearer wrong' } };
  const refused = await client.imports
    .create('customers', 'customerNumber,name\r\n', { contentType: 'text/csv' }, options)
    .safe();
  assert.ok(!refused.ok && refused.problem.type === 'urn:mizumado:problem:operator-required');
});
