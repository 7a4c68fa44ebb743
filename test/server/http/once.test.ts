/** Promise 14 and 23: what takes a key happens once; a webhook is its sender's, of now, and comes once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import type { TenantTransaction } from '@mizumado/server';
import { Problem } from '../../../packages/server/src/http/problem.ts';
import { isSigned, webhookSignature } from '../../../packages/server/src/security/webhook-signature.ts';
import { clockOf, seeded, seedToday } from '../fixtures/seed.ts';
import { operatorToken, problemOf, signedInToAccount, startServer } from '../support/server.ts';
import { startPipeline } from './support.ts';

const server = await startServer();
const now = clockOf(seedToday)();
const json = { 'Content-Type': 'application/json' };

/** Leaves a trace that is there only when its transaction was carried through. */
const mark = (transaction: TenantTransaction, action: string) =>
  transaction
    .insertInto('attempts')
    .values({ utility_id: 'morioka', key_hash: new TextEncoder().encode(action), count: 1, ends_at: now })
    .onConflict((conflict) => conflict.columns(['utility_id', 'key_hash']).doUpdateSet({ count: 2 }))
    .execute();
const countOf = (action: string) =>
  asStaff(server.db, 'morioka', (transaction) =>
    transaction
      .selectFrom('attempts')
      .select('count')
      .where('key_hash', '=', new TextEncoder().encode(action))
      .executeTakeFirst(),
  ).then((row) => row?.count ?? 0);

const takesKey = {
  method: 'POST',
  once: true,
  headers: { 'Idempotency-Key': 'string' },
  query: { way: 'string' },
  bodyTypes: ['application/json'],
  audit: 'change',
} as const;
let given = 0;
const receipt = () => Promise.resolve({ status: 200, body: { zz: 1, number: (given += 1), a: null } });
const send = startPipeline(server, {
  byOperator: {
    ...takesKey,
    security: 'operator',
    handle: async ({ transaction, body }: { transaction: TenantTransaction; body: { mark: string } }) => {
      await mark(transaction, body.mark);
      return receipt();
    },
  },
  byPerson: { ...takesKey, security: 'session', level: 'account', handle: receipt },
  other: { ...takesKey, security: 'session', level: 'account', handle: receipt },
  returns: {
    ...takesKey,
    handle: () => Promise.resolve(new Problem('already-linked', undefined, { 'X-Told': String((given += 1)) })),
  },
  throws: {
    ...takesKey,
    handle: () => {
      given += 1;
      throw new Problem('not-found');
    },
  },
  cookie: { ...takesKey, handle: () => Promise.resolve({ status: 200, body: 1, cookie: 'a=b' }) },
});
const post = (path: string, key: string, body: unknown, more: Record<string, string> = {}, cookie?: string) =>
  send(
    path,
    { method: 'POST', headers: { ...json, 'Idempotency-Key': key, ...more }, body: JSON.stringify(body) },
    cookie === undefined ? {} : { cookie },
  );
const staff = { Authorization: `Bearer ${operatorToken}` };

test('the same key and request: one effect, one line in the log, and the first answer to the letter', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => post('/byOperator', 'key-of-fifty', { mark: 'fifty' }, staff)),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
  assert.equal(new Set(await Promise.all(answers.map((answer) => answer.text()))).size, 1);
  assert.equal(await countOf('fifty'), 1);
  const { rows } = await asStaff(server.db, 'morioka', async (transaction) => ({
    rows: await transaction.selectFrom('audit_log').select('outcome').where('action', '=', 'byOperator').execute(),
  }));
  assert.deepEqual(rows, [{ outcome: 'done' }]);
});

test('another body, query or operation is another request', async () => {
  const first = await (await post('/byOperator', 'key-of-body', { mark: 'body' }, staff)).text();
  assert.equal(
    await problemOf(await post('/byOperator', 'key-of-body', { mark: 'x' }, staff)),
    'idempotency-key-reused',
  );
  const elsewhere = await post('/byOperator?way=b', 'key-of-body', { mark: 'body' }, staff);
  assert.deepEqual([elsewhere.status, await problemOf(elsewhere)], [422, 'idempotency-key-reused']);
  assert.equal(await (await post('/byOperator', 'key-of-body', { mark: 'body' }, staff)).text(), first);
});

test('a key is its person’s and its operation’s', async () => {
  const [one, another] = [
    await signedInToAccount(server, [seeded.hanako]),
    await signedInToAccount(server, [seeded.rare]),
  ];
  const as = async (path: string, { cookie }: { cookie: string }) =>
    (await post(path, 'key-of-person', { mark: 'person' }, {}, cookie)).text();
  const first = await as('/byPerson', one);
  assert.match(first, /"number"/);
  assert.equal(await as('/byPerson', one), first);
  assert.notEqual(await as('/byPerson', another), first);
  assert.notEqual(await as('/other', one), first);
});

test('a problem that is returned is kept, one that is thrown is not', async () => {
  const told = async () => (await post('/returns', 'key-of-problem', {})).headers.get('X-Told');
  const first = await post('/returns', 'key-of-problem', {});
  assert.equal(await problemOf(first), 'already-linked');
  assert.equal(await told(), first.headers.get('X-Told'));
  const before = given;
  for (let count = 0; count < 2; count += 1) await post('/throws', 'key-of-throw', {});
  assert.equal(given, before + 2);
});

test('an answer with a cookie is never kept', async () => {
  assert.equal((await post('/cookie', 'key-of-cookie', {})).status, 500);
});

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const older = `whsec_${btoa('an older secret of the sender')}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const hook = startPipeline(
  server,
  {
    paid: {
      method: 'POST',
      security: 'webhook',
      sender: 'bank',
      audit: 'change',
      bodyTypes: ['application/json'],
      takes: (body) => typeof (body as { mark?: unknown }).mark === 'string',
      handle: async ({
        transaction,
        body,
      }: {
        transaction: TenantTransaction;
        body: { mark: string; fail?: true };
      }) => {
        await mark(transaction, body.mark);
        if (body.fail) throw new Problem('not-found');
        return { status: 200, body: {} };
      },
    },
  },
  { webhookSecrets: (utility, sender) => (utility === 'morioka' && sender === 'bank' ? [secret, older] : []) },
);
const seconds = Math.floor(now.getTime() / 1_000);
interface Message {
  id?: string;
  timestamp?: string;
  body?: string;
  signature?: (right: string) => string;
  with?: string;
}
const deliver = ({
  id = crypto.randomUUID(),
  timestamp = String(seconds),
  body = '{"mark":"hook"}',
  ...more
}: Message) => {
  const right = webhookSignature(more.with ?? secret, { id, timestamp }, bytes(body));
  const signature = more.signature?.(right) ?? right;
  return hook('/paid', {
    method: 'POST',
    headers: { ...json, 'Webhook-Id': id, 'Webhook-Timestamp': timestamp, 'Webhook-Signature': signature },
    body,
  });
};

test('promise 23: a message with its sender’s signature is taken, by the new secret or the older one', async () => {
  assert.equal((await deliver({ body: '{"mark":"taken"}' })).status, 200);
  assert.equal(await countOf('taken'), 1);
  assert.equal((await deliver({ with: older })).status, 200);
  assert.equal((await deliver({ signature: (right) => `v1a,other v1,bm8= ${right}` })).status, 200);
  for (const edge of [-300, 300])
    assert.equal((await deliver({ timestamp: String(seconds + edge) })).status, 200, String(edge));
});

const refused: [name: string, message: Message][] = [
  ['no signature', { signature: () => '' }],
  ['a signature of another kind', { signature: (right) => right.replace('v1,', 'v2,') }],
  [
    'one letter changed',
    { signature: (right) => right.replace(/.(?=.{4}$)/, (letter) => (letter === 'A' ? 'B' : 'A')) },
  ],
  ['one letter less', { signature: (right) => right.slice(0, -1) }],
  ['another’s secret', { with: `whsec_${btoa('a secret that is not the bank’s'.replace('’', "'"))}` }],
  ['too old', { timestamp: String(seconds - 301) }],
  ['too far ahead', { timestamp: String(seconds + 301) }],
  ['a time that is none', { timestamp: '-1' }],
  ['a time in milliseconds', { timestamp: String(seconds * 1_000) }],
  ['no id', { id: '' }],
  ['an id that could be read in two ways', { id: `a.${seconds}` }],
];
for (const [name, message] of refused)
  test(`promise 23: refused: ${name}`, async () => {
    const response = await deliver({ ...message, body: '{"mark":"refused"}' });
    assert.deepEqual([response.status, await problemOf(response)], [401, 'webhook-refused']);
    assert.equal(await countOf('refused'), 0);
  });

test('promise 23: a signature is good for its body, its id and its time only', async () => {
  const [id, timestamp] = ['message-1', String(seconds)];
  const signature = webhookSignature(secret, { id, timestamp }, bytes('{"mark":"a"}'));
  const delivery = { id, timestamp, signatures: [signature] };
  assert.ok(isSigned(delivery, bytes('{"mark":"a"}'), [secret]));
  assert.ok(!isSigned(delivery, bytes('{"mark":"b"}'), [secret]));
  assert.ok(!isSigned({ ...delivery, id: 'message-2' }, bytes('{"mark":"a"}'), [secret]));
  assert.ok(!isSigned({ ...delivery, timestamp: String(seconds + 1) }, bytes('{"mark":"a"}'), [secret]));
  assert.ok(!isSigned(delivery, bytes('{"mark":"a"}'), []));
  for (const bad of ['', 'whsec_', 'short', 'whsec_###############################################'])
    assert.throws(() => webhookSignature(bad, { id, timestamp }, bytes('')), /base64 of at least 24 bytes/, bad);
});

test('promise 23: a message comes once, also when many copies come at once; one that failed may come again', async () => {
  const copies = await Promise.all(
    Array.from({ length: 10 }, () => deliver({ id: 'replayed', body: '{"mark":"copies"}' })),
  );
  assert.deepEqual(copies.map(({ status }) => status).sort(), [200, ...Array.from({ length: 9 }, () => 409)]);
  const again = await deliver({ id: 'replayed', body: '{"mark":"other"}' });
  assert.deepEqual(
    [await problemOf(again), await countOf('copies'), await countOf('other')],
    ['webhook-replayed', 1, 0],
  );
  assert.equal((await deliver({ id: 'failing', body: '{"mark":"fails","fail":true}' })).status, 404);
  assert.equal(await countOf('fails'), 0);
  assert.equal((await deliver({ id: 'failing', body: '{"mark":"fails"}' })).status, 200);
});

test('a webhook’s body is measured before its signature is, and read only when that is right', async () => {
  const long = `{"mark":"${'x'.repeat(2_000)}"}`;
  assert.equal((await deliver({ body: long, signature: () => 'v1,none' })).status, 413);
  assert.equal((await deliver({ body: long })).status, 413);
  assert.equal(await problemOf(await deliver({ body: 'no JSON', signature: () => 'v1,none' })), 'webhook-refused');
  assert.equal((await deliver({ body: 'no JSON' })).status, 400);
  assert.equal((await deliver({ body: '{"mark":1}' })).status, 400);
});

test('another utility’s secret opens nothing', async () => {
  const closed = startPipeline(server, {
    paid: { method: 'POST', security: 'webhook', sender: 'bank', handle: receipt },
  });
  const [id, timestamp] = ['x', String(seconds)];
  const headers = {
    'Webhook-Id': id,
    'Webhook-Timestamp': timestamp,
    'Webhook-Signature': webhookSignature(secret, { id, timestamp }, bytes('')),
  };
  assert.equal((await closed('/paid', { method: 'POST', headers })).status, 401);
});
