/** Whether an address is somebody's cannot be told by asking for codes or guessing at them: not by answers, not by steps, not by time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { asStaff } from '@mizumado/server';
import { sql } from 'kysely';
import { startServer } from '../support/server.ts';
import { CodeBrowser, wrong } from './code-browser.ts';

const pairs = 160;
const server = await startServer();
/** Half of these addresses have an account; all are of the same length. */
const known = Array.from({ length: pairs }, (_, at) => `person-${1000 + at}@city.example.jp`);
const unknown = Array.from({ length: pairs }, (_, at) => `nobody-${1000 + at}@city.example.jp`);
await asStaff(server.db, 'morioka', (transaction) =>
  sql`with made as (insert into mizumado.accounts (utility_id, lang) select 'morioka', 'ja' from generate_series(1, ${pairs}) returning id),
    numbered as (select id, row_number() over () as at from made)
    insert into mizumado.contact_points (utility_id, account_id, kind, address) select 'morioka', id, 'mail', (${known}::text[])[at] from numbered`.execute(
    transaction,
  ),
);

const forget = () => asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());
let networks = 0;
const stranger = () => new CodeBrowser(server, `2001:db8:0:${(networks += 1).toString(16)}::1`);

/** An answer without what is random or a time. */
async function shapeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as Record<string, unknown>;
  const shape = Object.entries(body).map(([name, value]) => [name, comparable(name, value)]);
  return { status: response.status, headers: [...response.headers.keys()].filter((name) => name !== 'date'), shape };
}

/** What must be equal of a value: a busy machine lets seconds pass between the two that are compared, so a time to wait counts in minutes. */
function comparable(name: string, value: unknown): unknown {
  if (['challengeId', 'requestId'].includes(name)) return String(value).length;
  if (name.endsWith('At')) return 'instant';
  return name === 'retryAfterSeconds' ? Math.ceil(Number(value) / 60) : value;
}

/** Every statement that `work` leads to, messages too. */
async function statementsOf(context: TestContext, work: () => Promise<unknown>): Promise<string[]> {
  const query = context.mock.method(PGlite.prototype, 'query');
  await work();
  await server.outbox.idle();
  const statements = query.mock.calls.map(({ arguments: [text] }) => text);
  query.mock.restore();
  return statements;
}

test('known and unknown addresses get the same answers, to asking and to guessing, within limits and over', async () => {
  await forget();
  const answersFor = async (address: string) => {
    const answers: unknown[] = [];
    const browser = stranger();
    const { challengeId, code } = await browser.asked(address);
    answers.push(await shapeOf(await browser.ask(address)));
    for (let step = 1; step <= 6; step += 1)
      answers.push(await shapeOf(await browser.enter(challengeId, wrong(code, step))));
    for (let count = 0; count < 10; count += 1) answers.push(await shapeOf(await stranger().ask(address)));
    return answers;
  };
  const [here, nowhere] = [await answersFor(known[0]!), await answersFor(unknown[0]!)];
  assert.deepEqual(here, nowhere);
  assert.ok(JSON.stringify(here).includes('429'));
});

test('known and unknown addresses take the same statements, in the same order', async (context) => {
  await forget();
  const stepsFor = async (address: string): Promise<string[][]> => {
    const browser = stranger();
    const asking = await statementsOf(context, () => browser.ask(address));
    const { challengeId, code } = await stranger().asked(address);
    const guessing: string[][] = [];
    for (const step of [1, 2])
      guessing.push(await statementsOf(context, () => browser.enter(challengeId, wrong(code, step))));
    return [asking, await statementsOf(context, () => browser.ask(address)), ...guessing];
  };
  const [here, nowhere] = [await stepsFor(known[1]!), await stepsFor(unknown[1]!)];
  assert.deepEqual(here, nowhere);
  context.diagnostic(
    `statements for asking, asking too soon, a first and a second wrong code: ${here.map(({ length }) => length).join(', ')}`,
  );
  assert.ok(here.every(({ length }) => length > 3));
  assert.ok(here[0]!.some((text) => text.includes('outbox_messages')));
});

test('the first message says the same to both', async () => {
  await forget();
  const before = server.outbox.messages.length;
  for (const address of [known[2]!, unknown[2]!]) await stranger().asked(address);
  const [here, nowhere] = server.outbox.messages
    .slice(before)
    .map(({ template, subject, lang, text, html, values: { code = '' } }) => ({
      template,
      lang,
      texts: [subject, text, html].map((part) => part.replaceAll(code, '')),
    }));
  assert.deepEqual(here, nowhere);
});

test('known and unknown addresses take the same time', async (context) => {
  await forget();
  const times = {
    asking: { known: [] as number[], unknown: [] as number[] },
    guessing: { known: [] as number[], unknown: [] as number[] },
  };
  const timed = async (into: number[], work: () => Promise<Response>): Promise<void> => {
    const start = performance.now();
    await work();
    into.push(performance.now() - start);
    await server.outbox.idle();
  };
  for (let at = 3; at < pairs; at += 1) {
    // Which of the two comes first changes, so that what slows the machine down slows both.
    const two = [
      ['known', known[at]!],
      ['unknown', unknown[at]!],
    ] as const;
    for (const [who, address] of at % 2 === 0 ? two : two.toReversed()) {
      const browser = stranger();
      await timed(times.asking[who], () => browser.ask(address));
      const { challengeId, code } = await stranger().asked(address);
      await timed(times.guessing[who], () => browser.enter(challengeId, wrong(code)));
    }
  }
  for (const [what, { known: here, unknown: nowhere }] of Object.entries(times)) {
    const ratio = median(here) / median(nowhere);
    context.diagnostic(
      `${what}: median ${median(here).toFixed(2)} ms for known, ${median(nowhere).toFixed(2)} ms for unknown addresses, ratio ${ratio.toFixed(3)} of ${here.length} each`,
    );
    assert.ok(ratio > 0.6 && ratio < 1.67, `${what}: ${ratio}`);
  }
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
