import { html } from 'lit';
import type { MizuSessionGuard } from '../../../packages/components/src/session-guard/session-guard.ts';
import '../../../packages/components/src/provider/define.ts';
import '../../../packages/components/src/sign-in/define.ts';
import { equal, match, ok } from '../support/assert.ts';
import { changedClient } from '../support/sign-in.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

const panels = (): MizuSessionGuard[] => [...document.querySelectorAll<MizuSessionGuard>('mizu-session-guard')];

interface Watched {
  page: HTMLElement;
  visitor: Visit;
  asked: string[];
}

/** A page whose session ends in so many seconds, as the service tells. */
async function ending(seconds: number, absolute = 3600): Promise<Watched> {
  const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
  const asked: string[] = [];
  const [expiresAt, endsAt] = [seconds, absolute].map((after) => new Date(Date.now() + after * 1000).toISOString());
  const client = changedClient(visitor.service, async (path, request) => {
    asked.push(`${request.method} ${path}`);
    if (path !== '/session' || request.method !== 'GET') return undefined;
    const response = await fetch(request);
    return response.ok ? Response.json({ ...((await response.json()) as object), expiresAt, endsAt }) : response;
  });
  const page = mount(html`<div>
    <input id="typed">
    <mizu-provider service=${visitor.service} .client=${client}><mizu-sign-in></mizu-sign-in><mizu-sign-in></mizu-sign-in></mizu-provider>
  </div>`);
  return { page, visitor, asked };
}

describe('the warning before a session ends', () => {
  afterEach(() => {
    unmount();
    for (const panel of panels()) panel.remove();
  });

  it('comes once, takes no focus, and the session is lengthened by its button', async () => {
    const { page, asked } = await ending(100);
    const input = page.querySelector('input');
    input?.focus();
    const panel = await until(() => panels()[0], 'panel');
    await until(() => textOf(panel).includes('ログインを続ける'), 'button');
    match(textOf(panel), /あと1分\d+秒/u);
    equal([panels().length, document.activeElement === input], [1, true]);
    ok(panel.matches(':popover-open'), 'above the page');
    await until(
      () =>
        (find(panel, '[role=status]')?.textContent ?? '').includes(
          'このページの最後に「ログインを続ける」のボタンがあります',
        ),
      'said',
    );
    const button = find(panel, '[part=renew]');
    button?.focus();
    button?.click();
    await until(() => panels().length === 0, 'panel gone');
    equal(asked.filter((line) => line === 'POST /session/renewal').length, 1);
    ok(document.activeElement === input, 'back where the reader was');
  });

  it('stays away once closed, and the page says so when the session has ended', async () => {
    const { page, visitor } = await ending(9);
    const panel = await until(() => panels()[0], 'panel');
    (await until(() => find(panel, '[part=close]'), 'button')).click();
    await until(() => panels().length === 0, 'panel gone');
    document.dispatchEvent(new Event('visibilitychange'));
    equal(panels().length, 0, 'panels after it was closed');
    await visitor.weather('expired');
    await until(
      () => textOf(page.querySelector('mizu-sign-in')!).includes('ログインの有効時間が過ぎました'),
      'sign-in',
    );
    equal(panels().length, 0);
  });

  it('asks before warning, and is silent when another tab has used the session', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    let asked = 0;
    const client = changedClient(visitor.service, async (path, request) => {
      if (path !== '/session' || request.method !== 'GET') return undefined;
      asked += 1;
      const response = await fetch(request);
      const seconds = asked === 1 ? 100 : 1800;
      return Response.json({
        ...((await response.json()) as object),
        expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
      });
    });
    mount(
      html`<mizu-provider service=${visitor.service} .client=${client}><mizu-sign-in></mizu-sign-in></mizu-provider>`,
    );
    await until(() => asked === 2, 'question');
    await new Promise((passed) => setTimeout(passed, 300));
    equal(panels().length, 0);
  });

  it('says that a session at its absolute end cannot go on', async () => {
    await ending(60, 60);
    const panel = await until(() => panels()[0], 'panel');
    await until(
      () => textOf(panel).includes('ログインできる時間の上限です'),
      () =>
        `end in “${textOf(panel)}” (${panel.last ? 'last' : 'not last'}, ${panel.endsAt}, one of ${panels().length})`,
    );
    equal(find(panel, '[part=renew]') ?? null, null);
  });

  it('says at once, to a screen reader too, that it is about to end', async () => {
    await ending(15);
    const panel = await until(() => panels()[0], 'panel');
    await until(
      () => /あと\d+秒でログインが終わります。/u.test(find(panel, '[role=alert]')?.textContent ?? ''),
      'alert',
    );
  });
});
