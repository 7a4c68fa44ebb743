import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';

/** Everything that a script on the page could read, as text. */
async function readable(page: Page): Promise<string> {
  const seen = await page.evaluate(async () => {
    const roots = (node: Element | ShadowRoot): (Element | ShadowRoot)[] => [
      node,
      ...[...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const all = roots(document.documentElement);
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<unknown[]>((told, failed) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => failed(opening.error ?? new Error(name));
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames];
              if (stores.length === 0) {
                told([]);
                return;
              }
              const transaction = opening.result.transaction(stores);
              const found = stores.map((store) => transaction.objectStore(store).getAll());
              transaction.oncomplete = () => told(found.map(({ result }) => result as unknown));
            };
          }),
      ),
    );
    return {
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      cookie: document.cookie,
      url: location.href,
      name: window.name,
      history: JSON.stringify(history.state),
      html: all.map((root) => root.innerHTML),
      fields: all.flatMap((root) => [...root.querySelectorAll('input')].map(({ value }) => value)),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      databases,
    };
  });
  return JSON.stringify(seen);
}

/** Secrets of a session as they go by, to be looked for where scripts can read (promise 4). */
export class Secrets {
  readonly #known = new Map<string, string>();
  readonly #context: BrowserContext;
  readonly #service: string;

  constructor(context: BrowserContext, page: Page, service: string) {
    this.#context = context;
    this.#service = service;
    page.on('request', (request) => {
      const token = request.headers()['x-csrf-token'];
      if (token) this.add('CSRF token', token);
      const body = request.postData() ?? '';
      const { code } = (/^\{.*\}$/s.test(body) ? JSON.parse(body) : {}) as { code?: string };
      if (code) this.add('code', code);
    });
  }

  add(what: string, value: string): void {
    this.#known.set(value, what);
  }

  /** Kinds that have been met so far; a search that knows no secret finds none. */
  get kinds(): string[] {
    return [...new Set(this.#known.values())].sort();
  }

  /** @throws AssertionError when a secret is where a script can read it */
  async assertNowhere(page: Page): Promise<void> {
    for (const { name, value, httpOnly } of await this.#context.cookies(this.#service)) {
      assert.ok(httpOnly, `the cookie ${name} cannot be read by scripts`);
      this.add('cookie', value);
    }
    const text = await readable(page);
    for (const [value, what] of this.#known) assert.ok(!text.includes(value), `a ${what} can be read by scripts`);
  }
}
