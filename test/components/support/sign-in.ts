/** What tests of signing in do with the form: the same as a reader's hand. */
import { createClient } from '@mizumado/sdk';
import type { MizumadoClient } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MizuSignIn } from '../../../packages/components/src/sign-in/sign-in.ts';
import '../../../packages/components/src/provider/define.ts';
import '../../../packages/components/src/sign-in/define.ts';
import { ok } from './assert.ts';
import { find, mount, until } from './visit.ts';

/** Shows the element and waits for a form. */
export async function shown(template: TemplateResult): Promise<MizuSignIn> {
  const place = mount<HTMLElement>(template);
  const element = await until(
    () =>
      (place.localName === 'mizu-sign-in'
        ? place
        : place.querySelector<HTMLElement>('mizu-sign-in')) as MizuSignIn | null,
    'element',
  );
  await until(() => find(element, 'form, [part=window], [part=signed-in]'), 'form');
  return element;
}

export const signIn = (service: string, language = 'ja'): Promise<MizuSignIn> =>
  shown(html`<mizu-sign-in service=${service} lang=${language}></mizu-sign-in>`);

/** The form for the two numbers of a usage notice. */
export async function usageNoticeForm(element: HTMLElement): Promise<void> {
  (await until(() => find(element, '[data-to=usage-notice]'), 'way by usage notice')).click();
  await until(() => find(element, '#customerNumber'), 'form');
}

export function input(element: HTMLElement, name: string): HTMLInputElement {
  const found = find<HTMLInputElement>(element, `#${name}`);
  ok(found, name);
  return found;
}

export function type(element: HTMLElement, name: string, value: string): void {
  input(element, name).value = value;
  input(element, name).dispatchEvent(new Event('input', { bubbles: true }));
}

export async function submit(element: MizuSignIn): Promise<void> {
  find<HTMLFormElement>(element, 'form')?.requestSubmit();
  await element.updateComplete;
}

export function press(element: HTMLElement, selector: string): void {
  const found = find(element, selector);
  ok(found, selector);
  found.click();
}

/** Address that nobody else in these tests has. */
export const newAddress = (): string => `test-${crypto.randomUUID()}@example.jp`;

/** Has a code sent, and goes on to where it is entered. */
export async function askForCode(element: MizuSignIn, address: string): Promise<void> {
  type(element, 'mail', address);
  await submit(element);
  await until(() => find(element, '#code'), 'code');
}

type Change = (path: string, request: Request) => Promise<Response | undefined> | Response | undefined;

/** A client for which some answers are others than the service's. @param change gets the path below the utility's base; undefined lets it through */
export function changedClient(service: string, change: Change): MizumadoClient {
  const base = new URL(service).pathname;
  return createClient({
    service,
    retry: { limit: 0 },
    fetch: async (request) =>
      (await change(new URL(request.url).pathname.slice(base.length), request)) ?? fetch(request),
  });
}

/** The service's answer to `GET path`, with some members replaced. */
export const replacing =
  (wanted: string, members: (body: Record<string, unknown>) => Record<string, unknown>): Change =>
  async (path, request) => {
    if (path !== wanted || request.method !== 'GET') return undefined;
    const response = await fetch(request);
    if (!response.ok) return response;
    const body = (await response.json()) as Record<string, unknown>;
    return Response.json({ ...body, ...members(body) });
  };
