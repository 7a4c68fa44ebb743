/** Ten thousand guesses at codes from a hundred addresses: none succeeds, and nobody else notices. Promise 24. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { type MemoryServer, memoryPepper } from '@mizumado/server/memory';
import { codeLimitsAt } from '../../../packages/server/src/sign-in/code-limits.ts';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount, startServer } from '../support/server.ts';
import { CodeBrowser, pass } from './code-browser.ts';


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

interface Attacker {
  browser: CodeBrowser;
  challengeId: string;
}

/** Asks for a code for an address whenever one is to be had, and guesses at it; goes on guessing at the last one otherwise. */
async function attack(attackers: readonly Attacker[], from: number, to: number, addressFor: (at: number) => string, random: () => number, tally: Map<string, number>): Promise<void> {
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  for (let at = from; at < to; at += 1) {
    const attacker = attackers[at % attackers.length]!;
    if (Math.floor(at / attackers.length) % 5 === 0) {
      const answer = await attacker.browser.ask(addressFor(at));
      count(answer.status === 202 ? 'codes sent' : 'codes refused');
      if (answer.status === 202) attacker.challengeId = ((await answer.json()) as { challengeId: string }).challengeId;
    }
    const answer = await attacker.browser.enter(attacker.challengeId, String(Math.floor(random() * 1_000_000)).padStart(6, '0'));
    const kind = answer.status === 401 ? `401 ${await problemOf(answer)}` : String(answer.status);
    if (answer.status === 429) assert.match(answer.headers.get('Retry-After') ?? '', /^[1-9]\d*$/);
    count(kind);
  }
}

const total = (tally: ReadonlyMap<string, number>, ...kinds: readonly string[]): number => kinds.reduce((sum, kind) => sum + (tally.get(kind) ?? 0), 0);

/** What the database has counted under a limit. */
async function countOf(server: MemoryServer, what: 'wrongFor', value: string): Promise<number> {
  const { key } = codeLimitsAt(memoryPepper, 'morioka')(what, value);
  const { count } = await asStaff(server.db, 'morioka', (transaction) => transaction.selectFrom('attempts').select('count').where('key_hash', '=', key).executeTakeFirstOrThrow());
  return count;
}

async function setUp(networks: number) {
  const server = await startServer({ validateResponses: false });
  const attackers = Array.from({ length: networks }, (_, at): Attacker => ({ browser: new CodeBrowser(server, `203.0.113.${at}`), challengeId: 'nothing-of-this-name-was-begun' }));
  return { server, attackers };
}

test('10,000 guesses from 100 addresses at one person’s codes', async (context) => {
  const guesses = 10_000;
  const { server, attackers } = await setUp(100);
  const victim = 'victim@city.example.jp';
  const owner = new CodeBrowser(server, '198.51.100.1');
  const { accountId } = await owner.signInByCode(victim);
  const living = await signedInToAccount(server, [seeded.hanako]);
  const tally = new Map<string, number>();
  const random = seededRandom(20261120);
  const started = performance.now();

  const others = async (name: string): Promise<void> => {
    const registered = await new CodeBrowser(server, '198.51.100.2').signInByCode(`${name}@city.example.jp`);
    assert.equal(registered.registered, true);
    assert.equal((await living.send('/bills')).status, 200);
    // The victim's own session goes on, and the victim's browser signs in anew.
    assert.equal((await owner.send('/account')).status, 200);
    const again = new CodeBrowser(server, '198.51.100.3');
    again.keep(owner);
    assert.equal((await again.signInByCode(victim)).accountId, accountId);
  };
  await attack(attackers, 0, guesses / 2, () => victim, random, tally);
  await others('in-the-middle');
  await attack(attackers, guesses / 2, guesses, () => victim, random, tally);
  const seconds = (performance.now() - started) / 1000;
  await pass(server, 1);
  await others('at-the-end');

  context.diagnostic(`${JSON.stringify(Object.fromEntries([...tally].toSorted()))} in ${seconds.toFixed(1)} s`);
  assert.equal(total(tally, '401 code-refused', '429', '201'), guesses);
  assert.equal(total(tally, '201'), 0, 'successes');
  assert.equal(total(tally, 'codes sent'), 9, 'the owner asked for the tenth');
  const judged = await countOf(server, 'wrongFor', `mail:${victim}`);
  context.diagnostic(`${judged} of ${guesses} guesses were compared with a code: a chance of ${judged / 1_000_000} to get in`);
  assert.equal(judged, 20);
});

test('2,000 guesses from 20 addresses at as many people’s codes as can be asked for', async (context) => {
  const [guesses, networks] = [2_000, 20];
  const { server, attackers } = await setUp(networks);
  const tally = new Map<string, number>();
  const someone = (at: number): string => `person-${at}@city.example.jp`;
  await attack(attackers, 0, guesses / 2, someone, seededRandom(4), tally);
  assert.equal((await new CodeBrowser(server, '198.51.100.2').signInByCode('bystander@city.example.jp')).registered, true);
  await attack(attackers, guesses / 2, guesses, someone, seededRandom(5), tally);
  assert.equal((await new CodeBrowser(server, '198.51.100.2').signInByCode('bystander-2@city.example.jp')).registered, true);
  context.diagnostic(JSON.stringify(Object.fromEntries([...tally].toSorted())));
  assert.equal(total(tally, '201'), 0, 'successes');
  assert.equal(total(tally, '401 code-refused'), networks * 60, 'no network gets more than its share');
  assert.equal(total(tally, '429'), guesses - networks * 60);
});
