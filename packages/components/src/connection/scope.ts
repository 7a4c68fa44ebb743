import { createContext } from '@lit/context';
import { TextStore } from '../i18n/text-store.ts';
import { version } from '../version.ts';
import { Connection } from './connection.ts';

/** What the elements below one provider share; elements that name a service and have no provider share one as well. */
export class Scope {
  readonly connection: Connection;
  readonly texts = new TextStore();
  /** Colours of the key colour; empty (neutral tokens) until it is known. */
  readonly theme = new CSSStyleSheet();
  /** A page's own key colour `#rrggbb`; the utility's when empty. */
  keyColor = '';
  #applied = '';

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Colours the elements once a key colour is known. The arithmetic is loaded only then. */
  async applyTheme(): Promise<void> {
    const { utility } = this.connection;
    const keyColor = this.keyColor || (utility.state === 'ready' ? utility.value.theme.keyColor : '');
    if (!keyColor || keyColor === this.#applied) return;
    this.#applied = keyColor;
    const { applyKeyColor } = await import('../theme/theme-sheet.ts');
    const refused = applyKeyColor(this.theme, keyColor);
    if (refused) console.error(`Mizumado: ${refused} The neutral colours are used.`);
  }
}

// Two copies of one version on a page understand each other; another version keeps to itself.
const stamp = Symbol.for(`mizumado@${version}`);

export const scopeContext = createContext<Scope | undefined>(stamp);

type Registry = Map<string, WeakRef<Connection>>;
const scopes = new WeakMap<Connection, Scope>();

/**
 * The one connection of this document to a service.
 * @param service base URL, may be relative to the page
 * @throws TypeError when it is not a URL
 */
export function connectionTo(service: string): Connection {
  const registry = ((document as unknown as Record<symbol, Registry | undefined>)[stamp] ??= new Map<
    string,
    WeakRef<Connection>
  >());
  const url = new URL(service, document.baseURI).href.replace(/\/+$/, '');
  const connection = registry.get(url)?.deref() ?? new Connection(url);
  registry.set(url, new WeakRef(connection));
  return connection;
}

/** The scope of all elements of this document that name `service` themselves. */
export function sharedScope(service: string): Scope {
  const connection = connectionTo(service);
  const scope = scopes.get(connection) ?? new Scope(connection);
  scopes.set(connection, scope);
  return scope;
}
