import { equal, match } from './support/assert.ts';
import { until, visit } from './support/visit.ts';

/** As strict as a page can be that still runs our script. `trusted-types` names the one policy that Lit makes. */
const policy =
  "default-src 'none'; script-src HERE; connect-src HERE; require-trusted-types-for 'script'; trusted-types lit-html"
    // Firefox finds no 'self' in a frame that is made from text.
    .replaceAll('HERE', location.origin);

describe('a strict Content Security Policy with Trusted Types', () => {
  it('is not violated, and everything is styled', async () => {
    const { service } = await visit();
    const frame = document.createElement('iframe');
    const page = new URL('/packages/components/src/sign-in/define.ts', location.origin).href;
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><mizu-sign-in service="${service}"></mizu-sign-in><script type="module" src="${page}"></script>`;
    document.body.append(frame);
    const violations: string[] = [];
    await until(() => frame.contentDocument?.querySelector('mizu-sign-in'), 'element in the frame');
    const inside = frame.contentDocument;
    inside?.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
    // What is in a frame is no `Element` of this window, so it is looked for here.
    const inElement = (selector: string): Element | null | undefined =>
      inside?.querySelector('mizu-sign-in')?.shadowRoot?.querySelector(selector);
    const form = await until(() => inElement('form') as HTMLFormElement | null, 'form');
    form.requestSubmit();
    const summary = await until(() => inElement('.summary'), 'summary');
    match(summary.textContent, /メールアドレスを入力してください/u);
    equal(frame.contentWindow?.getComputedStyle(summary).borderTopWidth, '2px');
    equal(violations, []);
    frame.remove();
  });

  it('is not violated by a conversation, nor by what opens inside it', async () => {
    const { service } = await visit();
    const frame = document.createElement('iframe');
    const page = new URL('/packages/components/src/chatbot/define.ts', location.origin).href;
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><mizu-chatbot service="${service}" history="off"></mizu-chatbot><script type="module" src="${page}"></script>`;
    document.body.append(frame);
    const violations: string[] = [];
    const chat = await until(() => frame.contentDocument?.querySelector('mizu-chatbot'), 'element in the frame');
    frame.contentDocument?.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
    const inside = (selector: string): HTMLElement | undefined =>
      chat.shadowRoot ? deep(chat.shadowRoot, selector) : undefined;
    (await until(() => inside('.launcher'), 'launcher')).click();
    const choices = await until(() => inside('.choices'), 'greeting');
    [...choices.querySelectorAll('button')].at(-1)?.click();
    await until(() => inside('#phone'), 'form to be called back');
    const dialog = inside('dialog');
    equal(
      [
        frame.contentWindow?.getComputedStyle(dialog!).position,
        frame.contentWindow?.getComputedStyle(inside('.card')!).borderTopWidth,
      ],
      ['fixed', '1px'],
    );
    equal(violations, []);
    frame.remove();
  });
});

/** As `find`, for the inside of a frame, whose elements are none of this window's. */
function deep(root: ParentNode, selector: string): HTMLElement | undefined {
  const here = root.querySelector<HTMLElement>(selector);
  if (here) return here;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && deep(shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}
