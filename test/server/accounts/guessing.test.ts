/** Ten thousand guesses at codes from a hundred addresses at the same time: none succeeds, and nobody else notices. Promise 24. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { memoryPepper } from '@mizumado/server/memory';
import { codeLimitsAt } from '../../../packages/server/src/accounts/challenges/code-limits.ts';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount } from '../support/server.ts';
import { CodeBrowser, pass } from './code-browser.ts';
import { startPostgresServer } from './postgres-server.ts';

const guesses = 10_000;
const networks = 100;
/** Attackers at work at the same time, each with as many networks. */
const hands = 8;

const server = await startPostgresServer();

/** Numbers that look random and are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Attack {
  /** First two numbers of the networks' addresses. */
  from: string;
  seed: number;
  /** Whose code the so-manieth guess is at. */
  addressOf: (at: number) => string;
}

/** Asks for a code whenever one is to be had, and guesses at it five times; goes on guessing at the last one otherwise. */
function attacker({ from, seed, addressOf }: Attack) {
  const tally = new Map<string, number>();
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  const all = Array.from({ length: networks }, (_, at) => ({
    browser: new CodeBrowser(server, `${from}.${at}`),
    challengeId: 'nothing-of-this-name-was-begun',
    round: 0,
    random: seededRandom(seed + at),
  }));
  const step = async (at: number): Promise<void> => {
    const one = all[at % networks]!;
    if (one.round % 5 === 0) {
      const asked = await one.browser.ask(addressOf(at));
      count(asked.status === 202 ? 'codes sent' : 'codes refused');
      if (asked.status === 202) one.challengeId = ((await asked.json()) as { challengeId: string }).challengeId;
    }
    one.round += 1;
    const answer = await one.browser.enter(
      one.challengeId,
      String(Math.floor(one.random() * 1_000_000)).padStart(6, '0'),
    );
    if (answer.status === 429) assert.match(answer.headers.get('Retry-After') ?? '', /^[1-9]\d*$/);
    count(answer.status === 401 ? await problemOf(answer) : String(answer.status));
  };
  /** Guesses numbered from `first` until before `end`, some of them at the same time. */
  const guess = async (first: number, end: number): Promise<void> => {
    let next = first;
    await Promise.all(
      Array.from({ length: hands }, async () => {
        while (next < end) await step(next++);
      }),
    );
  };
  return { tally, guess, total: (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (tally.get(kind) ?? 0), 0) };
}

test('10,000 guesses from 100 addresses at one person’s codes', async (context) => {
  const victim = 'victim@city.example.jp';
  const owner = new CodeBrowser(server, '198.51.100.1');
  const { accountId } = await owner.signInByCode(victim);
  const living = await signedInToAccount(server, [seeded.hanako]);
  const others = async (name: string): Promise<void> => {
    assert.equal(
      (await new CodeBrowser(server, '198.51.100.2').signInByCode(`${name}@city.example.jp`)).registered,
      true,
    );
    assert.equal((await living.send('/bills')).status, 200);
    assert.equal((await owner.send('/account')).status, 200, 'the victim’s session goes on');
    const again = new CodeBrowser(server, '198.51.100.3');
    again.keep(owner);
    assert.equal((await again.signInByCode(victim)).accountId, accountId, 'the victim’s browser signs in');
  };
  const { tally, total, guess } = attacker({ from: '203.0.113', seed: 20261120, addressOf: () => victim });
  const started = performance.now();
  await guess(0, guesses / 2);
  await Promise.all([guess(guesses / 2, guesses), others('in-the-middle')]);
  const seconds = (performance.now() - started) / 1000;
  await pass(server, 1);
  await others('at-the-end');

  const { key } = codeLimitsAt(memoryPepper, 'morioka')('wrongFor', `mail:${victim}`);
  const { count: over } = await asStaff(server.db, 'morioka', (transaction) =>
    transaction.selectFrom('attempts').select('count').where('key_hash', '=', key).executeTakeFirstOrThrow(),
  );
  context.diagnostic(`${JSON.stringify(Object.fromEntries([...tally].toSorted()))} in ${seconds.toFixed(1)} s`);
  context.diagnostic(
    `${over} of ${guesses} guesses were compared with a code: a chance of 1 in ${1_000_000 / over} to get in`,
  );
  assert.equal(total('code-refused', '429', '201'), guesses);
  assert.equal(total('201'), 0, 'successes');
  assert.equal(total('codes sent'), 9, 'the owner asked for the tenth');
  assert.equal(over, 20);
});

test('a network guesses no more than sixty times, whatever it guesses at', async () => {
  const browser = new CodeBrowser(server, '203.0.115.1');
  const statuses = await Promise.all(
    Array.from({ length: 80 }, async () => (await browser.enter('nothing-of-this-name-was-begun', '000000')).status),
  );
  assert.deepEqual(
    [401, 429].map((status) => statuses.filter((one) => one === status).length),
    [60, 20],
  );
});
