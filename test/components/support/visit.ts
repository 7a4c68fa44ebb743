/** What a component test begins with: somebody who visits a utility's service, and an element on the page. */
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { patience } from '../../support/patience.ts';
import { cases, confirmationNumber, needsAccount } from '../../support/cases/cases.ts';
import type { CaseName } from '../../support/cases/cases.ts';
import type { Weather } from '../../support/cases/weather.ts';
import type { SentMessage } from '../../../packages/server/src/memory.ts';
import type { AccountOfCase } from './service-middleware.ts';

export { confirmationNumber } from '../../support/cases/cases.ts';

const digits = { morioka: 9, chiba: 10 } as const;
export type UtilityId = keyof typeof digits;

/** Digits only, as a resident would type them. */
export const customerNumber = (name: CaseName, utility: UtilityId = 'morioka'): string =>
  cases[name].supplies[0].customerNumber.padStart(digits[utility], '1');

export interface Visit {
  /** For the `service` attribute. */
  service: string;
  /** Changes what the service does from now on; see `support/cases/weather.ts`. */
  weather(weather: Weather): Promise<void>;
  /** With the usage notice of a case's first contract. */
  signIn(name: CaseName): Promise<void>;
  /** To an account that holds all contracts of a case. @param level `recent` unless given */
  signInToAccount(name: CaseName, level?: AccountOfCase['level']): Promise<void>;
  /**
   * The newest message to a mail address or phone number (digits), with what it was made of: `values.code` is a one-time code. All visitors
   * share one service, so a test takes an address of its own. Fails when nothing was sent there.
   */
  newestMessage(address: string): Promise<SentMessage>;
}

const send = async (method: string, url: string, body: string, type: string): Promise<void> => {
  const response = await fetch(url, { method, body, headers: { 'content-type': type } });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
};

export interface VisitWish {
  /** Who is signed in; nobody unless given. */
  as?: CaseName;
  utility?: UtilityId;
  /** By a usage notice, which shows its contract only, or to an account that holds all contracts of the case; as the case needs it unless given. */
  signedIn?: 'usage-notice' | 'account';
  /** Level of an account's session; `recent` unless given. */
  level?: AccountOfCase['level'];
}

/** A new visitor, with cookies of their own. */
export async function visit({ as, utility = 'morioka', signedIn, level }: VisitWish = {}): Promise<Visit> {
  // randomUUID needs a secure context, which localhost is, in every browser tested.
  const base = `${location.origin}/service/${crypto.randomUUID()}`;
  const service = `${base}/${utility}/v1`;
  const signIn = (name: CaseName): Promise<void> =>
    send(
      'POST',
      `${service}/session`,
      JSON.stringify({ customerNumber: customerNumber(name, utility), confirmationNumber }),
      'application/json',
    );
  const newestMessage: Visit['newestMessage'] = async (address) => {
    const response = await fetch(`${base}/messages/${encodeURIComponent(address)}`);
    if (!response.ok) throw new Error(`Nothing was sent to ${address}`);
    return (await response.json()) as SentMessage;
  };
  const signInToAccount: Visit['signInToAccount'] = (name, wished) => {
    const account: AccountOfCase = { utility, as: name, ...(wished && { level: wished }) };
    return send('PUT', `${base}/account`, JSON.stringify(account), 'application/json');
  };
  if (as)
    await ((signedIn ?? (needsAccount(as) ? 'account' : 'usage-notice')) === 'account'
      ? signInToAccount(as, level)
      : signIn(as));
  return {
    service,
    signIn,
    signInToAccount,
    newestMessage,
    weather: (weather) => send('PUT', `${base}/weather`, weather, 'text/plain'),
  };
}

const mounted = new Set<HTMLElement>();

/** Renders a template into the page. @returns its first element */
export function mount<T extends HTMLElement>(template: TemplateResult): T {
  const place = document.createElement('div');
  document.body.append(place);
  mounted.add(place);
  render(template, place);
  return place.firstElementChild as T;
}

/** Takes everything off the page that `mount` put there. For `afterEach`. */
export function unmount(): void {
  for (const place of mounted) {
    render(html``, place);
    place.remove();
  }
  mounted.clear();
}

/** Waits until `look` finds something, and returns it. @param what was not there, told when it never comes; asked then, if it is a function */
export async function until<T>(
  look: () => T,
  what: string | (() => string) = String(look),
  limitMs: number = patience.event,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const found = look();
    if (found) return found as NonNullable<Exclude<T, false>>;
    if (performance.now() > end)
      throw new Error(`In ${limitMs} ms there was no ${typeof what === 'string' ? what : what()}`);
    await new Promise((passed) => setTimeout(passed, 20));
  }
}

/** First element that fits a selector, in the tree and in every open shadow root below. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T | undefined {
  const here = root.querySelector<T>(selector);
  if (here) return here;
  const roots = [root, ...root.querySelectorAll('*')]
    .map((node) => (node instanceof Element ? node.shadowRoot : null))
    .filter((shadow) => shadow !== null);
  for (const shadow of roots) {
    const found = find<T>(shadow, selector);
    if (found) return found;
  }
  return undefined;
}

/** All text a reader sees, shadow roots included, white space squeezed. */
export function textOf(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) node.assignedNodes().forEach(walk);
    else if (node instanceof Element && node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    else node.childNodes.forEach(walk);
  };
  walk(root);
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
