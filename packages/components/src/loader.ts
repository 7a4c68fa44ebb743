import type { LitElement } from 'lit';
import { define } from './browser/define.ts';
import type { ElementClass } from './browser/define.ts';
import type { MizuElement } from './base/mizu-element.ts';
import { pause } from './browser/pause.ts';

type Loaded = ElementClass & typeof LitElement & Partial<Pick<typeof MizuElement, 'prepare'>>;

/**
 * Loads an element's code when its tag is on the page, so that a page pays for what it shows. Elements inside shadow roots
 * are loaded by the element that shows them.
 */
const elements: Readonly<Record<string, () => Promise<Loaded>>> = {
  provider: () => import('./provider/provider.ts').then(({ MizuProvider }) => MizuProvider),
  'sign-in': () => import('./sign-in/sign-in.ts').then(({ MizuSignIn }) => MizuSignIn),
  'bill-viewer': () => import('./bill-viewer/bill-viewer.ts').then(({ MizuBillViewer }) => MizuBillViewer),
  'my-page': () => import('./my-page/my-page.ts').then(({ MizuMyPage }) => MizuMyPage),
  chatbot: () => import('./chatbot/chatbot.ts').then(({ MizuChatbot }) => MizuChatbot),
};

/** Loads the elements that are inside `root` now. @returns the tags that could not be loaded, of which the console tells */
export async function loadElements(root: ParentNode): Promise<string[]> {
  const wanted = Object.entries(elements).filter(
    ([name]) => !customElements.get(`mizu-${name}`) && root.querySelector(`mizu-${name}`),
  );
  const failed = await Promise.all(wanted.map(([name, code]) => load(name, code)));
  return failed.filter((tag) => tag !== undefined);
}

/** Loads elements as they appear in the document. @returns stops that */
export function watchElements(document: Document): () => void {
  const observer = new MutationObserver(() => void loadElements(document));
  observer.observe(document, { childList: true, subtree: true });
  void loadElements(document);
  return () => observer.disconnect();
}

/** Code, each style sheet, the first view's templates and the elements on the page take a task each: all at once would hold up a slow phone. */
async function load(name: string, code: () => Promise<Loaded>): Promise<string | undefined> {
  try {
    const element = await code();
    await pause();
    // Reading it has Lit gather the styles; reading a style has the browser parse it.
    if (element.observedAttributes.length > 0)
      for (const style of element.elementStyles) if ('styleSheet' in style && style.styleSheet) await pause();
    element.prepare?.();
    await pause();
    define(name, element);
    return undefined;
  } catch (error) {
    // One broken element must not stop the others.
    console.error(`Mizumado: <mizu-${name}> could not be loaded.`, error);
    return `mizu-${name}`;
  }
}
