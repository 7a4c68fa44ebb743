import { html } from 'lit';
import type { MizuSignIn } from '../../packages/components/src/sign-in/sign-in.ts';
import '../../packages/components/src/sign-in/define.ts';
import { equal, ok } from './support/assert.ts';
import { usageNoticeForm } from './support/sign-in.ts';
import { find, mount, unmount, visit } from './support/visit.ts';

/** Style sheets as found on municipal pages. */
const pages: Record<string, string> = {
  '62.5 % root': 'html { font-size: 62.5%; }',
  'universal reset':
    '* { margin: 0; padding: 0; border: 0; font: inherit; line-height: 1; letter-spacing: .2em; word-spacing: 1em; text-align: center; text-transform: uppercase; box-sizing: content-box; }',
  'inherited leftovers':
    'body { font: italic 9px/3 serif; color: gray; text-indent: 4em; white-space: nowrap; text-shadow: 1px 1px red; cursor: wait; font-feature-settings: "palt"; }',
};

const look = (element: MizuSignIn): string => {
  const parts = ['.heading', 'label', 'input', '[type=submit]', '.hint', 'summary'];
  return JSON.stringify(
    parts.map((selector) => {
      const part = find(element, selector);
      ok(part, selector);
      const style = getComputedStyle(part);
      const { width, height } = part.getBoundingClientRect();
      return [
        selector,
        width,
        height,
        style.fontSize,
        style.lineHeight,
        style.letterSpacing,
        style.textAlign,
        style.color,
        style.fontFamily,
        style.textIndent,
        style.whiteSpace,
      ];
    }),
  );
};

describe('a page’s own CSS', () => {
  afterEach(unmount);

  it('changes nothing inside an element', async () => {
    const { service } = await visit();
    const place = mount(html`<div><mizu-sign-in service=${service}></mizu-sign-in></div>`);
    place.setAttribute('class', 'place');
    const element = place.querySelector('mizu-sign-in');
    ok(element, 'element');
    const sheet = new CSSStyleSheet();
    const base = '.place { width: 400px !important; padding: 0 !important; border: 0 !important; }';
    sheet.replaceSync(base);
    document.adoptedStyleSheets.push(sheet);
    await usageNoticeForm(element);
    const bare = look(element);
    for (const [name, css] of Object.entries(pages)) {
      sheet.replaceSync(`${css}${base}`);
      equal(look(element), bare, name);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
});
