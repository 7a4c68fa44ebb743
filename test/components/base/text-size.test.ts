import '../../../packages/components/src/sign-in/define.ts';
import { equal } from '../support/assert.ts';

/** Size of body text inside an element on this page, in px. */
async function bodyText(within: HTMLElement = document.body): Promise<number> {
  const element = document.createElement('mizu-sign-in');
  element.setAttribute('service', 'https://no-such-service.example/morioka/v1');
  within.append(element);
  await element.updateComplete;
  const base = element.shadowRoot?.querySelector('.base');
  if (!base) throw new Error('The element shows nothing');
  const size = Number.parseFloat(getComputedStyle(base).fontSize);
  element.remove();
  return size;
}

/** A wide part of the page in which everything is of this size. */
function part(style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, style);
  document.body.append(element);
  return element;
}

describe('size of text', () => {
  const root = document.documentElement;

  afterEach(() => {
    root.removeAttribute('style');
  });

  it('is the browser’s own where the page says nothing', async () => equal(await bodyText(), 16));

  it('follows a page whose root is larger', async () => {
    root.style.fontSize = '200%';
    equal(await bodyText(), 32);
  });

  it('does not shrink where the root is 62.5 %', async () => {
    root.style.fontSize = '62.5%';
    equal(await bodyText(), 16);
  });

  it('follows the buttons of a site', async () => {
    root.style.setProperty('--mizu-scale', '1.25');
    equal(await bodyText(), 20);
  });

  it('is not the page’s own small or large print', async () => {
    const small = part({ fontSize: '10px' });
    equal(await bodyText(small), 16);
    small.remove();
  });

  it('grows headings and controls alike, and each once however deep it is', async () => {
    root.style.fontSize = '150%';
    const element = document.createElement('div');
    const shadow = element.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('mizu-sign-in'));
    document.body.append(element);
    const inner = shadow.querySelector('mizu-sign-in');
    await inner?.updateComplete;
    const styles = getComputedStyle(inner as Element);
    equal(styles.getPropertyValue('--mizu-text-size'), '24px');
    element.remove();
  });
});
