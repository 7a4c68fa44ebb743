import { html } from 'lit';
import type { MizuProvider } from '../../../packages/components/src/provider/provider.ts';
import '../../../packages/components/src/provider/define.ts';
import '../../../packages/components/src/sign-in/define.ts';
import { equal, match, ok } from '../support/assert.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';

describe('mizu-provider', () => {
  afterEach(unmount);

  it('keeps two utilities on one page apart: texts, language, session, colours', async () => {
    const [morioka, chiba] = [await visit({ as: 'unpaid' }), await visit({ utility: 'chiba' })];
    const page = mount(html`<div>
      <mizu-provider service=${morioka.service} .texts=${{ ja: { 'sign-in': { signedIn: { signOut: 'さようなら' } } } }}><mizu-sign-in></mizu-sign-in></mizu-provider>
      <mizu-provider service=${chiba.service} lang="en"><mizu-sign-in></mizu-sign-in></mizu-provider>
    </div>`);
    const [one, two] = page.querySelectorAll('mizu-sign-in');
    ok(one && two, 'two elements');
    await until(() => textOf(one).includes('さようなら') && textOf(two).includes('Log in'));
    const [first, second] = page.querySelectorAll('mizu-provider');
    equal([first?.session.state, second?.session.state], ['signed-in', 'signed-out']);
    equal([first?.utility?.id, second?.utility?.id], ['morioka', 'chiba']);
    const colour = (element: Element): string => getComputedStyle(element).getPropertyValue('--mizu-color-key');
    await until(() => colour(one) !== colour(two) && !colour(two).includes('333333'));
  });

  it('shares session and client among its elements and with others that name the same service', async () => {
    const { service } = await visit({ as: 'rareName' });
    const page = mount(html`<div>
      <mizu-provider service=${service}><mizu-sign-in></mizu-sign-in></mizu-provider>
      <mizu-sign-in service="${service}/"></mizu-sign-in>
    </div>`);
    const [inside, outside] = page.querySelectorAll('mizu-sign-in');
    ok(inside && outside, 'two elements');
    await until(() => textOf(inside).includes('𠮷田 葛󠄀城') && textOf(outside).includes('𠮷田 葛󠄀城'));
    find(inside, '[part=sign-out]')?.click();
    await until(() => find(inside, 'form') && find(outside, 'form'));
  });

  it('tells of the session by id, never by name', async () => {
    const { service } = await visit({ as: 'unpaid' });
    const details: unknown[] = [];
    const listen = (event: CustomEvent): void => void details.push(event.detail);
    mount(html`<mizu-provider service=${service} @mizu-session-change=${listen}></mizu-provider>`);
    await until(() => details.length > 0);
    match(JSON.stringify(details), /^\[\{"state":"signed-in"\}\]$/u);
  });

  it('changes language, texts and theme while the page is open', async () => {
    const { service } = await visit();
    const provider = mount<MizuProvider>(
      html`<mizu-provider service=${service}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    const element = provider.querySelector('mizu-sign-in');
    ok(element, 'element');
    await until(() => textOf(element).includes('認証コードを送る'));
    provider.lang = 'en';
    await until(() => textOf(element).includes('Log in'));
    provider.texts = { en: { 'sign-in': { address: { submit: 'Let me in' } } } };
    await until(() => textOf(element).includes('Let me in'));
    provider.theme = 'dark';
    await provider.updateComplete;
    const base = find(element, '.base');
    ok(base, 'base');
    equal(getComputedStyle(base).backgroundColor, 'rgb(26, 26, 26)');
  });

  it('says clearly that a service is missing, and breaks nothing', async () => {
    const kinds: string[] = [];
    const listen = (event: CustomEvent<{ kind: string }>): void => void kinds.push(event.detail.kind);
    const { error } = console;
    const lines: string[] = [];
    console.error = (line: string) => void lines.push(line);
    mount(
      html`<div><mizu-sign-in @mizu-error=${listen}></mizu-sign-in><mizu-provider @mizu-error=${listen} service="http://["></mizu-provider></div>`,
    );
    await until(() => kinds.length === 2);
    console.error = error;
    equal(kinds, ['setup', 'setup']);
    match(lines.join('\n'), /<mizu-sign-in>.*service attribute/u);
  });
});
