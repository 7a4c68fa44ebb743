/** An element's code runs first, and brings the elements on the page to life in a task of its own: both at once would hold up a slow phone. */
interface Parts {
  readonly code: () => Promise<unknown>;
  readonly define: () => Promise<unknown>;
}

/**
 * Loads an element's code when its tag is on the page, so that a page pays for what it shows. Elements inside shadow roots
 * are loaded by the element that shows them.
 */
const elements: Readonly<Record<string, Parts>> = {
  'mizu-provider': { code: () => import('./provider/provider.ts').then(({ MizuProvider }) => MizuProvider), define: () => import('./provider/define.ts') },
  'mizu-sign-in': { code: () => import('./sign-in/sign-in.ts').then(({ MizuSignIn }) => MizuSignIn), define: () => import('./sign-in/define.ts') },
  'mizu-bill-viewer': { code: () => import('./bill-viewer/bill-viewer.ts').then(({ MizuBillViewer }) => MizuBillViewer), define: () => import('./bill-viewer/define.ts') },
};
const names = Object.keys(elements);

/** Loads the elements that are inside `root` now. @returns the tags that could not be loaded, of which the console tells */
export async function loadElements(root: ParentNode): Promise<string[]> {
  const wanted = names.filter((name) => !customElements.get(name) && root.querySelector(name));
  const failed = await Promise.all(wanted.map(load));
  return failed.filter((name) => name !== undefined);
}

/** Loads elements as they appear in the document. @returns stops that */
export function watchElements(document: Document): () => void {
  const observer = new MutationObserver(() => void loadElements(document));
  observer.observe(document, { childList: true, subtree: true });
  void loadElements(document);
  return () => observer.disconnect();
}

async function load(name: string): Promise<string | undefined> {
  try {
    await elements[name]?.code();
    await new Promise((passed) => setTimeout(passed));
    await elements[name]?.define();
    return undefined;
  } catch (error) {
    // One broken element must not stop the others.
    console.error(`Mizumado: <${name}> could not be loaded.`, error);
    return name;
  }
}
