/** What tests of my page do with it: the same as a resident's hand. */
import { createClient } from '@mizumado/sdk';
import type { MizumadoClient } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MizuMyPage } from '../../../packages/components/src/my-page/my-page.ts';
import '../../../packages/components/src/my-page/define.ts';
import '../../../packages/components/src/provider/define.ts';
import { input, press, type } from '../support/sign-in.ts';
import { find, mount, textOf, until } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

const failed = (page: HTMLElement): boolean => find(page, '.failure') !== undefined;
const toDosShown = (page: HTMLElement): boolean =>
  find(page, 'mizu-my-to-dos')?.shadowRoot?.querySelector('.things, .none, .failure') != null;
const contractsShown = (page: HTMLElement): boolean =>
  find(page, 'mizu-my-contracts')?.shadowRoot?.querySelector('.things, .empty, .failure') != null;

/** Shows the element and waits for what is to be done and for the contracts. */
export async function shown(template: TemplateResult): Promise<MizuMyPage> {
  const place = mount<HTMLElement>(template);
  const page = await until(
    () =>
      (place.localName === 'mizu-my-page'
        ? place
        : place.querySelector<HTMLElement>('mizu-my-page')) as MizuMyPage | null,
    'element',
  );
  await until(() => failed(page) || (toDosShown(page) && contractsShown(page)), 'my page');
  return page;
}

export const myPage = (service: string, language = 'ja'): Promise<MizuMyPage> =>
  shown(html`<mizu-my-page service=${service} lang=${language}></mizu-my-page>`);

/** For which some answers are others; see `changedClient`. */
export const withClient = (client: MizumadoClient): Promise<MizuMyPage> =>
  shown(
    html`<mizu-provider .service=${client.service} .client=${client}><mizu-my-page></mizu-my-page></mizu-provider>`,
  );

/** Opens a section and waits for something in it. */
export async function open(page: HTMLElement, section: string, inside: string): Promise<void> {
  press(page, `#${section}`);
  await until(() => find(page, inside), inside);
}

/** Presses something once it is there. */
export async function choose(page: HTMLElement, selector: string): Promise<void> {
  (await until(() => find(page, selector), selector)).click();
}

export async function send(page: HTMLElement, place: string): Promise<void> {
  (
    await until(() => find<HTMLButtonElement>(page, `button[type=submit][data-place="${place}"]`), place)
  ).form?.requestSubmit();
}

/** Innermost element that has the focus. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const inside = root.activeElement?.shadowRoot;
  return inside?.activeElement ? focused(inside) : (root.activeElement ?? null);
}

/** Waits until the page says something. */
export const says = (page: HTMLElement, words: RegExp): Promise<boolean> =>
  until(() => words.test(textOf(page)), String(words));

/** A client of the same visitor's, for what a test does behind the page. */
export async function clientOf({ service }: Pick<Visit, 'service'>): Promise<MizumadoClient> {
  const client = createClient({ service });
  await client.session.get();
  return client;
}

/** Mail address of the visitor's account. */
export const mailOf = async (visitor: Pick<Visit, 'service'>): Promise<string> =>
  (await (await clientOf(visitor)).account.get()).contactPoints[0]?.address ?? '';

/** Confirms with a code where the page asks for it. */
export async function confirmByCode(page: HTMLElement, visitor: Visit): Promise<void> {
  const address = await mailOf(visitor);
  const panel = await until(() => find(page, '.step-up mizu-sign-in'), 'confirmation');
  await until(() => find(panel, 'form'), 'form of the confirmation');
  find<HTMLFormElement>(panel, 'form')?.requestSubmit();
  await until(() => find(panel, '#code'), 'code of the confirmation');
  type(panel, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
  input(panel, 'code').form?.requestSubmit();
}
