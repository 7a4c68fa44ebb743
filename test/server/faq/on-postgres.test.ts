/** The knowledge base as it runs in production: on PostgreSQL, over HTTP, with the sample utilities' own files, and from the command line. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openIndex } from '@mizumado/faq';
import type { FaqIndex } from '@mizumado/faq';
import { startServer } from '@mizumado/server/node';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { startSeededPostgres } from '../support/postgres.ts';

type Schemas = components['schemas'];

const postgres = await startSeededPostgres();
const folder = await mkdtemp(join(tmpdir(), 'mizumado-faq-'));
const server = await startServer({
  databaseUrl: postgres.databaseUrl,
  port: 0,
  pepper: postgres.pepper,
  operatorToken: postgres.operatorToken,
  log: () => undefined,
  validateResponses: true,
  operationLimits: {},
  requestLimit: { burst: 1_000_000, perSecond: 1_000_000 },
});
after(async () => {
  await server.close();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

const base = (utility: string): string => `${server.url}/${utility}/v1`;
const operator = { Authorization: `Bearer ${postgres.operatorToken}`, 'Content-Type': 'application/json' };
const gaps = async () =>
  ((await (await fetch(`${base('morioka')}/faq/gaps`, { headers: operator })).json()) as Schemas['FaqGapList']).items;

interface Raw {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Without what `fetch` does by itself: headers and decompression. */
function rawGet(url: string, headers: Record<string, string>): Promise<Raw> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function npmRunFaq(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = fileURLToPath(new URL('../../../packages/server/src/cli/faq.ts', import.meta.url));
  const env = {
    ...process.env,
    INIT_CWD: folder,
    DATABASE_URL: postgres.databaseUrl,
    MIZUMADO_PEPPER: postgres.pepper,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=source', command, ...parameters], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

test('the files of both utilities are published when many ask at once, and follow the contract', async () => {
  for (const utility of ['morioka', 'chiba']) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${base(utility)}/faq`)));
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as Schemas['PublishedFaq'][];
    assert.deepEqual([...new Set(bodies.map(({ version }) => version))], [1]);
    const faq = openIndex(bodies[0]!.index as unknown as FaqIndex);
    assert.ok(faq.ask('水道を止めたい').hits.length > 0);
    const version = await fetch(`${base(utility)}/faq/versions/1`, { headers: operator });
    assert.equal(version.status, 200, await version.text());
  }
});

test('the index travels compressed, for clients that take it, and nothing else does', async () => {
  const url = `${base('morioka')}/faq?lang=ja`;
  const plain = await rawGet(url, {});
  assert.equal(plain.headers['content-encoding'], undefined);
  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const) {
    const packed = await rawGet(url, { 'Accept-Encoding': accepted });
    assert.equal(packed.headers['content-encoding'], encoding);
    assert.match(String(packed.headers.vary), /Accept-Encoding/);
    assert.equal(packed.headers.etag, plain.headers.etag);
    assert.ok(unpack(packed.body).equals(plain.body));
    assert.ok(packed.body.length < plain.body.length / 2);
  }
  assert.equal(
    (await rawGet(url, { 'Accept-Encoding': 'br', 'If-None-Match': String(plain.headers.etag) })).status,
    304,
  );
  assert.equal(
    (await rawGet(`${base('morioka')}/utility`, { 'Accept-Encoding': 'br' })).headers['content-encoding'],
    undefined,
  );
});

test('promise 14 on many connections: one intent, 50 at once, one request', async (t) => {
  const body = JSON.stringify({
    name: '盛岡 花子',
    phone: '090-0000-0000',
    topic: '引っ越し',
    wished: null,
    lang: 'ja',
  });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'the-intent-of-this-test' };
  const send = () => fetch(`${base('morioka')}/callbacks`, { method: 'POST', headers, body });
  const answers = await Promise.all(Array.from({ length: 50 }, send));
  const inFlight = answers.filter(({ status }) => status === 409);
  for (const answer of inFlight) {
    assert.equal(answer.headers.get('Retry-After'), '1');
    assert.equal(((await answer.json()) as { type: string }).type, 'urn:mizumado:problem:idempotency-key-in-flight');
  }
  const taken = [...answers.filter(({ status }) => status !== 409), await send()];
  assert.deepEqual([...new Set(taken.map(({ status }) => status))], [201]);
  assert.equal(new Set(await Promise.all(taken.map((answer) => answer.text()))).size, 1);
  t.diagnostic(`${inFlight.length} of 50 came while the first was under way`);
  const { items } = (await (
    await fetch(`${base('morioka')}/callbacks`, { headers: operator })
  ).json()) as Schemas['CallbackPage'];
  assert.equal(items.length, 1);
});

test('many write drafts and entries at once: each version has its own number, every entry is there', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 8 }, () =>
      fetch(`${base('chiba')}/faq/versions`, { method: 'POST', headers: operator, body: '{"entries": []}' }),
    ),
  );
  const numbers = await Promise.all(
    drafts.map(async (answer) => ((await answer.json()) as Schemas['FaqVersionSummary']).version),
  );
  assert.deepEqual(
    numbers.toSorted((one, other) => one - other),
    [2, 3, 4, 5, 6, 7, 8, 9],
  );
  const { entries } = (await (
    await fetch(`${base('chiba')}/faq/versions/1`, { headers: operator })
  ).json()) as Schemas['FaqVersion'];
  const some = entries.slice(0, 20);
  const written = await Promise.all(
    some.map((entry) =>
      fetch(`${base('chiba')}/faq/versions/2/entries/${entry.id}`, {
        method: 'PUT',
        headers: operator,
        body: JSON.stringify(entry),
      }),
    ),
  );
  assert.ok(written.every(({ status }) => status === 200));
  const draft = (await (
    await fetch(`${base('chiba')}/faq/versions/2`, { headers: operator })
  ).json()) as Schemas['FaqVersion'];
  assert.deepEqual(
    draft.entries.map(({ id }) => id),
    some.map(({ id }) => id).toSorted(),
  );
});

test('npm run faq: a table goes out and in, is changed, refused, published', async () => {
  for (const file of ['faq.csv', 'faq.xlsx']) {
    const exported = await npmRunFaq('export', '--utility', 'morioka', file);
    assert.equal(exported.code, 0, exported.err);
    const taken = await npmRunFaq('import', '--utility', 'morioka', '--replace', file);
    assert.equal(taken.code, 0, taken.out + taken.err);
    assert.match(taken.out, /0 new, 0 changed, \d+ as before$/m);
  }
  const csv = await readFile(join(folder, 'faq.csv'), 'utf8');
  await writeFile(join(folder, 'wrong.csv'), csv.replace(/\r\n[a-z0-9-]+,ja,/, '\r\nNot An Id,ja,'));
  const refused = await npmRunFaq('import', '--utility', 'morioka', 'wrong.csv');
  assert.equal(refused.code, 1);
  assert.match(refused.out, /nothing was changed\n {2}line 2, ID: /);

  const published = await npmRunFaq('publish', '--utility', 'morioka', '--version', '2');
  assert.equal(published.code, 0, published.err);
  assert.match(published.out, /^ +2 {2}published/);
  const again = await npmRunFaq('publish', '--utility', 'morioka', '--version', '2');
  assert.equal(again.code, 2);
  assert.match(again.err, /published before/);
  const files = await npmRunFaq('publish', '--utility', 'morioka');
  assert.equal(files.code, 2);
  assert.match(files.err, /--replace/);
  assert.match((await npmRunFaq('publish', '--utility', 'morioka', '--replace')).out, /published.*by files/);
  assert.match(
    (await npmRunFaq('publish', '--utility', 'morioka', '--version', '3', '--at', '2099-01-01T09:00')).out,
    /scheduled, 2099-01-01 09:00/,
  );
  assert.match(
    (await npmRunFaq('versions', '--utility', 'morioka')).out,
    /3 {2}scheduled[^]*2 {2}superseded[^]*1 {2}superseded/,
  );
});

test('npm run faq: from a gap to an entry', async () => {
  const report = {
    text: '井戸水の料金はかかりますか',
    lang: 'ja',
    outcome: 'handed-over',
    entryIds: [],
    confidence: 0,
  };
  await fetch(`${base('morioka')}/faq/questions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
  });
  const [gap] = await gaps();
  const listed = await npmRunFaq('gaps', '--utility', 'morioka');
  assert.match(listed.out, new RegExp(`^${gap?.id} {2}unanswered, 1 times[^]*井戸水`, 'm'));
  const made = await npmRunFaq('entry', '--utility', 'morioka', gap?.id ?? '', '--id', 'well-water-from-gap');
  assert.match(made.out, /well-water-from-gap: 井戸水の料金はかかりますか/);
  assert.deepEqual(await gaps(), []);
  assert.equal((await npmRunFaq('entry', '--utility', 'morioka', gap?.id ?? '')).code, 2);
});

test('npm run faq: mistakes are told in one line', async () => {
  for (const [parameters, told] of [
    [['export', 'faq.csv'], /^Which utility\? /],
    [['export', '--utility', 'morioka'], /^Which file\? /],
    [['export', '--utility', 'morioka', 'faq.ods'], /must end in \.csv or \.xlsx/],
    [['import', '--utility', 'morioka', 'nowhere.csv'], /^There is no file /],
    [['explode', '--utility', 'morioka'], /^explode is not one of /],
    [['publish', '--utility', 'morioka', '--version', 'x'], /is no number of a version/],
    [['publish', '--utility', 'morioka', '--version', '99'], /^There is no such version/],
    [['versions', '--utility', 'nara'], /^There is no utility nara/],
  ] as const) {
    const { code, err } = await npmRunFaq(...parameters);
    assert.equal(code, 2);
    assert.match(err, told);
    assert.equal(err.trim().split('\n').length, 1, err);
  }
});
