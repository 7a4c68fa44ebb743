import { html } from 'lit';
import { equal, match, ok } from '../support/assert.ts';
import { askForCode, newAddress, press, shown, signIn, submit, type } from '../support/sign-in.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

/** Somebody who has registered by mail. */
async function registered(): Promise<{ visitor: Visit; address: string }> {
  const visitor = await visit();
  const address = newAddress();
  const element = await signIn(visitor.service);
  await askForCode(element, address);
  type(element, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
  await submit(element);
  await until(() => find(element, '[part=signed-in]'), 'signed in');
  return { visitor, address };
}

describe('mizu-sign-in purpose="confirm"', () => {
  afterEach(unmount);

  it('sends a code to a contact point, shown as its owner knows it, and tells that it is confirmed', async () => {
    const { visitor, address } = await registered();
    const page = mount(
      html`<div><input id="typed" value="typed"><mizu-sign-in service=${visitor.service} purpose="confirm"><p slot="reason">口座を変えるためです。</p></mizu-sign-in></div>`,
    );
    const element = page.querySelector('mizu-sign-in')!;
    const instants: string[] = [];
    element.addEventListener('mizu-confirmed', ({ detail }) => instants.push(detail.confirmedUntil));
    await until(() => find(element, '[data-step=confirm]'), 'question');
    match(textOf(element), /口座を変えるためです。/u);
    match(textOf(element), /t••••\S@example\.jp に6桁の認証コードを送ります。/u);
    ok(!textOf(element).includes(address), 'the address is not shown in full');
    await submit(element);
    await until(() => find(element, '#code'), 'code');
    type(element, 'code', '1');
    await submit(element);
    await until(() => find(element, '.summary'), 'summary');
    type(element, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
    await submit(element);
    await until(() => instants.length === 1, 'confirmed');
    ok(Date.parse(instants[0] ?? '') > Date.now() + 60_000, 'for some minutes');
    equal(page.querySelector('input')?.value, 'typed');
  });

  it('asks whoever has confirmed before, and tells when another element has confirmed', async () => {
    const { service } = await visit({ as: 'unpaid', signedIn: 'account', level: 'confirmed' });
    let confirmed = 0;
    const element = await shown(
      html`<mizu-sign-in service=${service} purpose="confirm" @mizu-confirmed=${() => (confirmed += 1)}></mizu-sign-in>`,
    );
    await until(() => find(element, '[data-step=confirm]'), 'question');
    equal(confirmed, 0);
    const { connection } = element.scope!;
    const session = await connection.client.session.get();
    connection.signedIn(session);
    equal(confirmed, 0, 'the same confirmation');
    connection.signedIn({ ...session, confirmedUntil: new Date(Date.now() + 300_000).toISOString() });
    equal(confirmed, 1);
  });

  it('lets the person leave, and asks for the account first where nobody has signed in', async () => {
    const { visitor } = await registered();
    const element = await shown(html`<mizu-sign-in service=${visitor.service} purpose="confirm"></mizu-sign-in>`);
    await until(() => find(element, '[part=cancel]'), 'question');
    let cancelled = 0;
    element.addEventListener('mizu-confirm-cancel', () => (cancelled += 1));
    press(element, '[part=cancel]');
    equal(cancelled, 1);

    const stranger = await shown(
      html`<mizu-sign-in service=${(await visit()).service} purpose="confirm"></mizu-sign-in>`,
    );
    ok(find(stranger, '#mail'), 'form');
    equal(find(stranger, '[data-to=usage-notice]') ?? null, null);
  });

  it('offers an account’s several contact points, the first chosen', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const points = [
      ['mail', 'hanako@example.jp'],
      ['sms', '09012345678'],
    ].map(([kind, address], at) => ({
      id: `01939a40-7b1e-7c55-9d3f-2f7c1d5a9e1${at}`,
      kind,
      address,
      verifiedAt: '2026-11-20T02:13:00Z',
    }));
    const { fetch } = globalThis;
    globalThis.fetch = async (request, init) => {
      const response = await fetch(request, init);
      if (!(request instanceof Request && request.url.endsWith('/account'))) return response;
      return Response.json({ ...((await response.json()) as object), contactPoints: points });
    };
    try {
      const element = await shown(html`<mizu-sign-in service=${visitor.service} purpose="confirm"></mizu-sign-in>`);
      const choices = await until(
        () => [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])],
        'choices',
      );
      equal(
        choices.map(({ checked }) => checked),
        [true, false],
      );
      match(textOf(element), /h••••o@example\.jp.*•••-••••-5678/u);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
