import { equal, match, ok } from '../support/assert.ts';
import { changedClient, type } from '../support/sign-in.ts';
import { find, textOf, unmount, until, visit } from '../support/visit.ts';
import { choose, focused, open, says, send, withClient } from './page.ts';

const passkey = {
  id: '01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10',
  name: 'Mac',
  backedUp: true,
  createdAt: '2026-11-20T02:13:00Z',
  lastUsedAt: null,
};
const event = {
  id: passkey.id,
  at: '2026-11-20T02:13:00Z',
  method: 'passkey',
  outcome: 'refused',
  device: 'Chrome / Android',
  network: '203.0.113.*',
};

/** Has `navigator.credentials.create` do something else. @returns takes that back */
function making(make: () => Promise<unknown>): () => void {
  const before = Object.getOwnPropertyDescriptor(navigator, 'credentials');
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: { create: make } });
  return () =>
    before ? Object.defineProperty(navigator, 'credentials', before) : Reflect.deleteProperty(navigator, 'credentials');
}

const bytes = (): ArrayBuffer => new Uint8Array([1, 2, 3]).buffer;
const made = {
  id: 'AQID',
  rawId: bytes(),
  type: 'public-key',
  getClientExtensionResults: () => ({}),
  response: { clientDataJSON: bytes(), attestationObject: bytes(), getTransports: () => ['internal'] },
};

describe('login and safety of my page', () => {
  let restore: (() => unknown) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    unmount();
  });

  it('sets up a passkey under the name of the device, and says when it was stopped', async function () {
    if (!('PublicKeyCredential' in globalThis)) this.skip();
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const sent: { name: string }[] = [];
    const page = await withClient(
      changedClient(visitor.service, async (path, request) => {
        if (path !== '/account/passkeys' || request.method !== 'POST') return undefined;
        sent.push((await request.clone().json()) as { name: string });
        return Response.json({ ...passkey, name: sent.at(-1)?.name }, { status: 201 });
      }),
    );
    const added: unknown[] = [];
    page.addEventListener('mizu-passkey-added', (happened) => added.push(happened.detail));
    await open(page, 'security', '[data-place=passkeys]');
    restore = making(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    await choose(page, '[data-place=passkeys]');
    await says(page, /パスキーの登録が終わりませんでした/u);
    restore();
    restore = making(() => Promise.resolve(made));
    await choose(page, '[data-place=passkeys]');
    await says(page, /パスキーを登録しました。/u);
    await until(() => focused()?.id === 'title', 'focus on the title');
    equal(added, [{ passkeyId: passkey.id }]);
    await choose(page, '[data-place=passkeys]');
    await until(() => sent.length === 2, 'second passkey');
    match(sent[1]?.name ?? '', new RegExp(`^${sent[0]?.name}（2）$`, 'u'));
    ok(!textOf(find(page, 'mizu-my-to-dos')!).includes('パスキーを登録すると'), 'suggestion');
  });

  it('renames and removes a passkey', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await withClient(
      changedClient(visitor.service, async (path, request) => {
        if (path === '/account/passkeys') return Response.json({ items: [passkey] });
        if (!path.startsWith('/account/passkeys/')) return undefined;
        return request.method === 'PATCH'
          ? Response.json({ ...passkey, ...((await request.clone().json()) as object) })
          : new Response(null, { status: 204 });
      }),
    );
    await open(page, 'security', '[data-open^=rename]');
    await choose(page, '[data-open^=rename]');
    await until(() => focused()?.id === 'name', 'focus on the name');
    const section = find(page, 'mizu-my-passkeys')!;
    type(section, 'name', '仕事の Mac');
    await send(page, passkey.id);
    await says(page, /名前を変えました。/u);
    await says(section, /仕事の Mac/u);
    await choose(page, '[data-open^=remove]');
    await until(() => focused()?.className.includes('question'), 'question');
    await choose(section, '.question .danger');
    await says(page, /パスキーを消しました。/u);
    await says(section, /まだ登録がありません。/u);
  });

  it('signs out another device, and all of them', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const other = {
      id: passkey.id,
      current: false,
      method: 'passkey',
      device: 'Firefox / Windows',
      createdAt: event.at,
      lastUsedAt: event.at,
      expiresAt: event.at,
    };
    const ended: string[] = [];
    const page = await withClient(
      changedClient(visitor.service, async (path, request) => {
        if (path === '/account/sessions' && request.method === 'GET') {
          const body = (await (await fetch(request)).json()) as { items: unknown[] };
          return Response.json({ items: [...body.items, other] });
        }
        if (!path.startsWith('/account/sessions/')) return undefined;
        ended.push(path);
        return new Response(null, { status: 204 });
      }),
    );
    await open(page, 'security', '#everywhere');
    const section = find(page, 'mizu-my-sessions')!;
    await until(() => textOf(section).includes('この端末'), 'this device');
    await choose(section, `[data-place="${other.id}"]`);
    await says(page, /Firefox \/ Windows をログアウトしました。/u);
    equal(ended, [`/account/sessions/${other.id}`]);
    await choose(page, '#everywhere');
    await choose(section, '.question .danger');
    await says(page, /すべての端末でログアウトしました/u);
    await until(() => find(page, '#mail'), 'form to sign in');
    equal(page.scope?.connection.session.state === 'signed-in', false);
  });

  it('shows refused tries too, page by page', async () => {
    const { service } = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await withClient(
      changedClient(service, (path, request) => {
        if (path !== '/account/sign-ins') return undefined;
        const cursor = new URL(request.url).searchParams.get('cursor');
        return Response.json({
          items: [{ ...event, id: cursor ? passkey.id.replace(/.$/, '1') : event.id }],
          nextCursor: cursor ? null : 'next',
        });
      }),
    );
    await open(page, 'security', '[data-place=more]');
    match(
      textOf(find(page, 'mizu-my-sign-ins')!),
      /2026年11月20日（金）11:13 失敗 パスキー ・ Chrome \/ Android ・ 接続元 203\.0\.113\.\*/u,
    );
    await choose(page, '[data-place=more]');
    await until(() => !find(page, '[data-place=more]'), 'end of the list');
    await until(() => focused()?.id === `event-${passkey.id.replace(/.$/, '1')}`, 'focus on the first that came');
  });

  it('says where passkeys do not work', async () => {
    const { service } = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await withClient(
      changedClient(service, async (path, request) => {
        if (path !== '/utility') return undefined;
        const body = (await (await fetch(request)).json()) as { signIn: object };
        return Response.json({ ...body, signIn: { ...body.signIn, passkeyDomain: 'www.example.jp' } });
      }),
    );
    await open(page, 'security', '#everywhere');
    await says(page, /パスキーを登録できません。/u);
    ok(!textOf(find(page, 'mizu-my-to-dos')!).includes('パスキーを登録すると'), 'suggestion');
  });
});
