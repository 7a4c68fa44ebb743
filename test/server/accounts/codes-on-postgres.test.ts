/** What happens at the same time, on PostgreSQL with many connections: turns are taken, and nobody waits for ever. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { seeded } from '../fixtures/seed.ts';
import { signedInToAccount } from '../support/server.ts';
import { CodeBrowser, lastMessage, wrong } from './code-browser.ts';
import { startPostgresServer } from './postgres-server.ts';

type Schemas = components['schemas'];

const server = await startPostgresServer();
let networks = 0;
const stranger = () => new CodeBrowser(server, `198.51.100.${(networks += 1)}`);
const askedBy = async (browsers: readonly CodeBrowser[], address: string) => {
  const asked: { browser: CodeBrowser; challengeId: string; code: string }[] = [];
  for (const browser of browsers) asked.push({ browser, ...(await browser.asked(address)) });
  return asked;
};
const add = async (person: Awaited<ReturnType<typeof signedInToAccount>>, address: string) => {
  const response = await person.send('/account/contact-points', {
    method: 'POST',
    body: { kind: 'mail', address, lang: 'ja' },
  });
  const { challengeId } = (await response.json()) as Schemas['CodeSent'];
  const { code } = (await lastMessage(server, address)).values as { code: string };
  return () => person.send('/account/contact-points/verification', { method: 'POST', body: { challengeId, code } });
};

test('eight who register the same address at once get one account', async () => {
  for (let round = 0; round < 5; round += 1) {
    const asked = await askedBy(Array.from({ length: 8 }, stranger), `same-${round}@city.example.jp`);
    const sessions = await Promise.all(
      asked.map(async ({ browser, challengeId, code }) => browser.entered(await browser.enter(challengeId, code))),
    );
    assert.equal(new Set(sessions.map(({ accountId }) => accountId)).size, 1);
    assert.equal(sessions.filter(({ registered }) => registered).length, 1);
  }
});

test('a right code entered eight times at once signs in once', async () => {
  const [asked] = await askedBy([stranger()], 'once@city.example.jp');
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async () => (await stranger().enter(asked!.challengeId, asked!.code)).status),
  );
  assert.deepEqual(statuses.toSorted(), [201, ...Array.from({ length: 7 }, () => 401)]);
});

test('forty wrong codes at once for one address: twenty are judged', async () => {
  const asked = await askedBy(Array.from({ length: 8 }, stranger), 'parallel@city.example.jp');
  const answers = await Promise.all(
    asked.flatMap(({ browser, challengeId, code }) =>
      [1, 2, 3, 4, 5].map((step) => browser.enter(challengeId, wrong(code, step))),
    ),
  );
  assert.deepEqual(
    [401, 429].map((status) => answers.filter((answer) => answer.status === status).length),
    [20, 20],
  );
});

test('sixteen who ask for a code to one address at once: ten are sent', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 16 }, async () => (await stranger().ask('many@city.example.jp')).status),
  );
  assert.deepEqual(
    [202, 429].map((status) => statuses.filter((one) => one === status).length),
    [10, 6],
  );
});

test('registering, adding and removing the same contact points at once neither fails nor leaves an account without one', async () => {
  for (let round = 0; round < 6; round += 1) {
    const address = `wanted-${round}@city.example.jp`;
    const people = await Promise.all(
      [seeded.hanako, seeded.rare, seeded.fresh].map((customer) =>
        signedInToAccount(server, [customer], { level: 'confirmed' }),
      ),
    );
    const verifications: (() => Promise<Response>)[] = [];
    for (const person of people) verifications.push(await add(person, address));
    const [asked] = await askedBy([stranger()], address);
    const { contactPoints } = await people[0]!.get<Schemas['Account']>('/account');
    const answers = await Promise.all([
      ...verifications.map((verify) => verify()),
      people[0]!.send(`/account/contact-points/${contactPoints[0]!.id}`, { method: 'DELETE' }),
      asked!.browser.enter(asked!.challengeId, asked!.code),
    ]);
    const [one, two, three, removal, entered] = answers.map(({ status }) => status);
    const added = [one, two, three].filter((status) => status === 201).length;
    assert.ok(
      [one, two, three].every((status) => status === 201 || status === 409),
      String([one, two, three]),
    );
    assert.ok(added <= 1);
    assert.equal(entered, 201);
    assert.ok(removal === 204 || removal === 409, String(removal));
    for (const person of people)
      assert.ok((await person.get<Schemas['Account']>('/account')).contactPoints.length >= 1);
  }
});

test('two removals at once leave one contact point', async () => {
  for (let round = 0; round < 6; round += 1) {
    const person = await signedInToAccount(server, [], { level: 'confirmed' });
    assert.equal((await (await add(person, `second-${round}@city.example.jp`))()).status, 201);
    const { contactPoints } = await person.get<Schemas['Account']>('/account');
    const statuses = await Promise.all(
      contactPoints.map(
        async ({ id }) => (await person.send(`/account/contact-points/${id}`, { method: 'DELETE' })).status,
      ),
    );
    assert.deepEqual(statuses.toSorted(), [204, 409]);
  }
});
