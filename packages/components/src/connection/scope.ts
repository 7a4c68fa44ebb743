import { createContext } from '@lit/context';
import { TextStore } from '../i18n/text-store.ts';
import { version } from '../version.ts';
import { Connection } from './connection.ts';

/** What the elements inside one provider share. Elements without a provider share one per `service`. */
export class Scope {
  readonly connection: Connection;
  readonly texts = new TextStore();
  /** Colours derived from the key colour; empty (neutral tokens) until it is known. */
  readonly theme = new CSSStyleSheet();
  /** A page's own key colour `#rrggbb`; the utility's when empty. */
  keyColor = '';
  #applied = '';

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Applies the key colour once it is known; the code that computes colours is loaded only then. */
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

// Copies of the same version on a page share their scopes; other versions do not.
const stamp = Symbol.for(`mizumado@${version}`);

export const scopeContext = createContext<Scope | undefined>(stamp);

type Registry = Map<string, WeakRef<Connection>>;
const scopes = new WeakMap<Connection, Scope>();

/**
 * Returns the document's only connection to a service.
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
