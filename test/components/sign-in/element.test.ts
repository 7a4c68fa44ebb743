import 'axe-core';
import type Axe from 'axe-core';
import { html } from 'lit';
import { equal, match, ok } from '../support/assert.ts';
import {
  askForCode,
  changedClient,
  input,
  newAddress,
  press,
  replacing,
  shown,
  signIn,
  submit,
  type,
} from '../support/sign-in.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';

// It is not a module: it puts itself on the window.
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** WebKitGTK has no passkeys. */
const passkeys = 'PublicKeyCredential' in globalThis;

const focused = (element: HTMLElement): string | undefined => {
  const inside = element.shadowRoot?.activeElement;
  return inside instanceof HTMLInputElement ? inside.id : inside?.className;
};

describe('mizu-sign-in', () => {
  afterEach(unmount);

  it('offers the utility’s ways in its order, with one main action', async () => {
    const { service } = await visit();
    const element = await signIn(service);
    const parts = [...(element.shadowRoot?.querySelectorAll('[part=passkey], form, [part=usage-notice]') ?? [])].map(
      (part) => part.getAttribute('part') ?? part.localName,
    );
    equal(parts, [...(passkeys ? ['passkey'] : []), 'form', 'usage-notice']);
    equal(
      [...(element.shadowRoot?.querySelectorAll('.button:not(.second):not(.plain)') ?? [])].length,
      1,
      'main actions',
    );
    equal(
      [input(element, 'mail').getAttribute('autocomplete'), input(element, 'mail').inputMode],
      [passkeys ? 'username webauthn' : 'email', 'email'],
    );
    match(textOf(element), /はじめての方も、同じ手順で登録できます。/u);
    press(element, '[part=switch]');
    await until(() => find(element, '#sms'), 'phone');
    equal(input(element, 'sms').getAttribute('autocomplete'), 'tel');
  });

  it('registers who is new and signs in who is known, by the same steps', async () => {
    const visitor = await visit();
    const element = await signIn(visitor.service);
    const address = newAddress();
    await askForCode(element, address);
    match(textOf(element), new RegExp(`${address} に認証コードを送りました`, 'u'));
    await until(() => focused(element) === 'code', 'focus on the code');
    equal(
      [input(element, 'code').getAttribute('autocomplete'), input(element, 'code').inputMode],
      ['one-time-code', 'numeric'],
    );
    const code = (await visitor.newestMessage(address)).values['code'];
    ok(code, 'code');
    // As pasted: full width, with spaces.
    type(element, 'code', ` ${String.fromCodePoint(...[...code].map((digit) => digit.codePointAt(0)! + 0xfee0))} `);
    await submit(element);
    await until(() => find(element, '[part=signed-in]'), 'signed in');
    match(textOf(element), /アカウントを登録し、ログインしました。/u);
    press(element, '[part=sign-out]');
    await until(() => find(element, '#mail'), 'form again');
    equal(input(element, 'mail').value, '');

    const known = await signIn((await visit()).service);
    await askForCode(known, address);
    type(known, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
    await submit(known);
    await until(() => find(known, '[part=signed-in]'), 'signed in');
    ok(!textOf(known).includes('アカウントを登録し'), 'known already');
  });

  it('says what is wrong with an address and a code before sending them, and keeps both', async () => {
    const { service } = await visit();
    const element = await signIn(service);
    await submit(element);
    await until(() => find(element, '.summary'), 'summary');
    match(textOf(element), /メールアドレスを入力してください。/u);
    type(element, 'mail', 'ｈａｎａｋｏ＠ example');
    await submit(element);
    match(textOf(element), /メールアドレスの形が違います/u);
    await until(() => focused(element) === 'summary', 'focus on the summary');
    equal(input(element, 'mail').value, 'hanako@example');
    type(element, 'mail', 'hanako@example.jp');
    await element.updateComplete;
    equal(find(element, '#mail-error') ?? null, null);

    await askForCode(element, newAddress());
    type(element, 'code', '12345');
    await submit(element);
    await until(() => find(element, '.summary'), 'summary');
    match(textOf(element), /認証コードは6桁の数字で入力してください（今は5桁です）。/u);
    equal(input(element, 'code').value, '12345');
  });

  it('counts wrong codes down, then asks for another; nothing typed is lost', async () => {
    const visitor = await visit();
    const element = await signIn(visitor.service);
    const address = newAddress();
    await askForCode(element, address);
    const right = (await visitor.newestMessage(address)).values['code'];
    const wrong = right === '000000' ? '000001' : '000000';
    for (const left of [4, 3, 2, 1]) {
      type(element, 'code', wrong);
      await submit(element);
      await until(() => new RegExp(`あと${left}回入力できます`, 'u').test(textOf(element)), `${left} left`);
      await until(() => focused(element) === 'trouble', 'focus on what is wrong');
      equal(input(element, 'code').value, wrong);
    }
    type(element, 'code', wrong);
    await submit(element);
    await until(() => find(element, '[data-kind=codeOver]'), 'over');
    match(textOf(element), /この認証コードは使えなくなりました/u);
  });

  it('sends again only after the time that the service names, and goes back with the address kept', async () => {
    const { service } = await visit();
    const element = await signIn(service);
    const address = newAddress();
    await askForCode(element, address);
    const again = find(element, '[part=again]');
    equal(again?.getAttribute('aria-disabled'), 'true');
    match(again?.textContent ?? '', /もう一度送る（あと(?:1分|5\d秒)）/u);
    press(element, '[part=change]');
    await until(() => find(element, '#mail'), 'address');
    await until(() => focused(element) === 'mail', 'focus on the address');
    equal(input(element, 'mail').value, address);
  });

  it('sends another code once it may, and takes the newer one', async () => {
    const visitor = await visit();
    let sent = 0;
    const client = changedClient(visitor.service, async (path, request) => {
      if (path !== '/sign-in/codes') return undefined;
      sent += 1;
      const response = await fetch(request);
      return Response.json(
        { ...((await response.json()) as object), resendAt: new Date(Date.now() + 1500).toISOString() },
        { status: response.status },
      );
    });
    const element = await shown(
      html`<mizu-provider service=${visitor.service} .client=${client}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    await askForCode(element, newAddress());
    press(element, '[part=again]');
    await until(() => !find(element, '[part=again]')?.hasAttribute('aria-disabled'), 'may send again');
    equal(sent, 1, 'codes asked for before the time');
    press(element, '[part=again]');
    await until(() => sent === 2, 'second code');
  });

  (passkeys ? it : it.skip)(
    'says that a passkey did not work, whether the reader stopped it or the service does not know it, and goes on',
    async () => {
      const { service } = await visit();
      const element = await signIn(service);
      const get = navigator.credentials.get.bind(navigator.credentials);
      const bytes = new Uint8Array(40).buffer;
      const response = {
        clientDataJSON: new TextEncoder().encode('{}').buffer,
        authenticatorData: bytes,
        signature: bytes,
        userHandle: bytes,
      };
      try {
        navigator.credentials.get = () => Promise.reject(new DOMException('stopped', 'NotAllowedError'));
        press(element, '[part=passkey]');
        await until(() => find(element, '[data-kind=passkeyStopped]'), 'stopped');
        navigator.credentials.get = () =>
          Promise.resolve({
            id: 'aWQ',
            rawId: bytes,
            type: 'public-key',
            response,
            getClientExtensionResults: () => ({}),
          } as unknown as Credential);
        press(element, '[part=passkey]');
        await until(() => find(element, '[data-kind=passkeyRefused]'), 'refused');
      } finally {
        navigator.credentials.get = get;
      }
      ok(find(element, '#mail'), 'the other ways');
    },
  );

  it('leaves passkeys out where they cannot work', async () => {
    const { service } = await visit();
    const client = changedClient(
      service,
      replacing('/utility', ({ signIn: offer }) => ({
        signIn: { ...(offer as object), passkeyDomain: 'www.example.jp' },
      })),
    );
    const element = await shown(
      html`<mizu-provider service=${service} .client=${client}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    equal(find(element, '[part=passkey]') ?? null, null);
    equal(input(element, 'mail').getAttribute('autocomplete'), 'email');
  });

  it('leads to the provider in a new window, and notices when the person comes back', async () => {
    const visitor = await visit();
    const provider = { ja: '見本市の共通ID', en: 'Sample ID' };
    const client = changedClient(
      visitor.service,
      replacing('/utility', ({ signIn: offer }) => ({
        signIn: { ...(offer as object), methods: ['provider', 'mail-code'], provider },
      })),
    );
    const element = await shown(
      html`<mizu-provider service=${visitor.service} .client=${client}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    const link = find<HTMLAnchorElement>(element, '[part=provider]');
    equal(
      [link?.getAttribute('href'), link?.target, link?.rel],
      [`${visitor.service}/sign-in/provider?lang=ja`, '_blank', 'noopener'],
    );
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    await until(() => textOf(element).includes('新しい画面でのログインを待っています'), 'waiting');
    press(element, '.way .button.plain');
    await until(() => find(element, '[data-kind=providerNotYet]'), 'not yet');
    await visitor.signInToAccount('unpaid');
    // Tests run side by side in tabs, of which one at most is seen.
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => find(element, '[part=signed-in]'), 'signed in');
  });

  it('leads to the service’s own page from another site, and loads nothing personal', async () => {
    const { service } = await visit();
    const asked: string[] = [];
    const change = replacing('/utility', ({ signIn: offer }) => ({
      signIn: { ...(offer as object), place: 'window' },
    }));
    const client = changedClient(service, (path, request) => {
      asked.push(`${request.method} ${path}`);
      return change(path, request);
    });
    const element = await shown(
      html`<mizu-provider service=${service} .client=${client}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    const link = find<HTMLAnchorElement>(element, '[part=window] a.button');
    match(link?.href ?? '', /\/morioka\/my$/u);
    equal([link?.target, link?.rel, find(element, 'form') ?? null], ['_blank', 'noopener', null]);
    equal(asked.sort(), ['GET /session', 'GET /utility']);
  });

  it('tells the time left after too many attempts, and waits', async () => {
    const visitor = await visit();
    const busy = {
      type: 'urn:mizumado:problem:too-many-requests',
      title: 'Too many requests',
      status: 429,
      detail: 'Wait.',
      retryAfterSeconds: 90,
    };
    let asked = 0;
    const client = changedClient(visitor.service, (path) => {
      if (path !== '/sign-in/codes') return undefined;
      asked += 1;
      return new Response(JSON.stringify(busy), {
        status: 429,
        headers: { 'content-type': 'application/problem+json', 'retry-after': '90' },
      });
    });
    const element = await shown(
      html`<mizu-provider service=${visitor.service} .client=${client}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    type(element, 'mail', 'hanako@example.jp');
    await submit(element);
    await until(() => find(element, '[data-kind=busy]'), 'busy');
    match(textOf(element), /あと1分(?:30|29|28)秒で/u);
    equal(
      [find(element, '[type=submit]')?.getAttribute('aria-disabled'), input(element, 'mail').value],
      ['true', 'hanako@example.jp'],
    );
    const spoken = find(element, '[role=status]')?.textContent;
    await until(() => /あと1分2[0-8]秒/u.test(textOf(element)));
    equal(find(element, '[role=status]')?.textContent, spoken, 'the live region');
    await submit(element);
    equal(asked, 1, 'requests while waiting');
  });

  it('has a live region before it speaks', async () => {
    const { service } = await visit();
    const element = mount<HTMLElement & { updateComplete: Promise<boolean> }>(
      html`<mizu-sign-in service=${service}></mizu-sign-in>`,
    );
    await element.updateComplete;
    ok(find(element, '[role=status]'), 'live region');
  });

  for (const language of ['ja', 'en']) {
    it(`has no accessibility faults in any state (${language})`, async () => {
      const visitor = await visit();
      const element = await signIn(visitor.service, language);
      const faults = async (): Promise<string[]> => {
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      };
      equal(await faults(), []);
      await submit(element);
      await until(() => find(element, '.summary'), 'summary');
      equal(await faults(), []);
      press(element, '[data-to=usage-notice]');
      await until(() => find(element, '#customerNumber'), 'numbers');
      find(element, 'summary')?.click();
      equal(await faults(), []);
      press(element, '[data-to=start]');
      await until(() => find(element, '#mail'), 'start');
      const address = newAddress();
      await askForCode(element, address);
      equal(await faults(), []);
      const code = (await visitor.newestMessage(address)).values['code'] ?? '';
      type(element, 'code', code === '000000' ? '000001' : '000000');
      await submit(element);
      await until(() => find(element, '.trouble'), 'message');
      equal(await faults(), []);
      type(element, 'code', code);
      await submit(element);
      await until(() => find(element, '[part=signed-in]'), 'signed in');
      equal(await faults(), []);
    });
  }
});
