import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { passkeys } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { formatInstant } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { passkeysWork } from '../../connection/sign-in-ways.ts';
import { MizuPasskeyAddedEvent, MizuPasskeyRemovedEvent } from '../events.ts';
import type { Passkey } from '../model.ts';
import { Form } from '../pieces/form.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { formStyles } from '../styles/form.styles.ts';
import { securityFeature } from './texts/index.ts';
import type { SecurityTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { deviceOf, freeName } from './device.ts';

type Texts = SectionTranslate<SecurityTexts>;

/** Longest name of a passkey, as the contract of the service has it. */
const LONGEST = 60;

/** Passkeys of the account: sets them up, names and removes them. Part of my page. */
export class MyPasskeys extends AccountSection<SecurityTexts> {
  static override styles = [AccountSection.styles, formStyles];

  protected override readonly feature = securityFeature;
  /** What the person is doing with one of them. */
  @state() private at: { readonly id: string; readonly what: 'rename' | 'remove' } | undefined;
  #kept: LoadedValue<readonly Passkey[]> | undefined;
  readonly #form = new Form(this, ['name'], {
    errorOf: (_name, value) => {
      const label = this.words('passkeys.name');
      const now = [...value.trim()].length;
      if (now === 0) return this.words('field.empty', { label });
      return now > LONGEST ? this.words('field.long', { label, count: LONGEST, now }) : undefined;
    },
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.stop();
  }

  protected override section(t: Texts): TemplateResult {
    const passkeys = this.#passkeys;
    passkeys.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, html`<span id="title" tabindex="-1">${t('passkeys.title')}</span>`)}
      <p class="lead">${t('passkeys.lead')}</p>
      ${this.said('passkeys')} ${this.loaded(
        passkeys.state,
        () => void passkeys.load(),
        (all) => this.#list(t, all),
      )}
      ${this.#offered ? html`<div class="actions no-print" ?hidden=${this.stepUp.asksAt('passkeys')}>${this.button('passkeys', t('passkeys.add'), () => void this.#add())}</div>` : html`<p class="empty">${t('passkeys.unfit')}</p>`}
    </div>`;
  }

  #list(t: Texts, passkeys: readonly Passkey[]): TemplateResult {
    if (passkeys.length === 0) return html`<p class="empty">${t('passkeys.none')}</p>`;
    return html`<ul class="things">${passkeys.map((passkey) => html`<li>${this.#passkey(t, passkey)}</li>`)}</ul>`;
  }

  #passkey(t: Texts, passkey: Passkey): TemplateResult {
    const { id, name, backedUp, createdAt, lastUsedAt } = passkey;
    const date = (instant: string): string => formatInstant(instant, this.language);
    const what = this.at?.id === id ? this.at.what : undefined;
    const open = (key: 'rename' | 'remove'): TemplateResult =>
      html`<button class="button plain" type="button" data-open="${key}-${id}" aria-label=${t('passkeys.forName', { action: t(`passkeys.${key}`), name })} @click=${() => this.#begin(passkey, key)}>${t(`passkeys.${key}`)}</button>`;
    return html`<article class="thing" part="thing">
      <div>
        <p class="name">${name}</p>
        <p class="soft small">${t('passkeys.since', { date: date(createdAt) })}</p>
        <p class="soft small">${lastUsedAt === null ? t('passkeys.unused') : t('passkeys.used', { date: date(lastUsedAt) })}${backedUp ? html`<br>${t('passkeys.backedUp')}` : nothing}</p>
      </div>
      ${this.said(id)}
      ${what === 'rename' ? this.#renaming(t, id) : what === 'remove' ? this.#removing(t, passkey) : html`<div class="actions no-print">${open('rename')} ${open('remove')}</div>`}
    </article>`;
  }

  #renaming(t: Texts, id: string): TemplateResult {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#rename(id);
    };
    return html`<form class="no-print" novalidate @submit=${submit}>
      ${this.#form.field('name', { label: t('passkeys.name'), required: t('required'), hint: t('passkeys.nameHint'), autocomplete: 'off', inputMode: 'text', enterKeyHint: 'go', size: 20 })}
      <div class="actions">${this.submit(id, t('passkeys.save'))}<button class="button second" type="button" @click=${() => this.#end(`[data-open="rename-${id}"]`)}>${t('cancel')}</button></div>
    </form>`;
  }

  #removing(t: Texts, { id, name }: Passkey): TemplateResult | typeof nothing {
    if (this.stepUp.asksAt(id)) return nothing;
    return question({
      headingLevel: this.innerLevel,
      title: t('passkeys.ask.title', { name }),
      points: [t('passkeys.ask.gone'), t('passkeys.ask.rest')],
      yes: this.button(id, t('passkeys.ask.yes'), () => void this.#remove(id), 'danger'),
      no: t('cancel'),
      cancel: () => this.#end(`[data-open="remove-${id}"]`),
    });
  }

  get #offered(): boolean {
    const { methods, passkeyDomain } = this.utility?.signIn ?? {};
    return Boolean(methods?.includes('passkey')) && passkeysWork(passkeyDomain);
  }

  get #client(): Client<{ passkeys: typeof passkeys }> {
    return this.client.with({ passkeys });
  }

  get #passkeys(): LoadedValue<readonly Passkey[]> {
    const { connection, host } = this.store;
    return (this.#kept ??= new LoadedValue<readonly Passkey[]>(
      { connection, changed: () => this.requestUpdate(), failed: (failure) => host.failed(failure) },
      async (signal) => (await this.#client.passkeys.list({ signal })).items,
    ));
  }

  #begin({ id, name }: Passkey, what: 'rename' | 'remove'): void {
    this.at = { id, what };
    this.quiet();
    this.#form.clear();
    if (what === 'rename') this.#form.set('name', name);
    this.focusOn(what === 'rename' ? '#name' : '.question');
  }

  #end(focus: string): void {
    this.at = undefined;
    this.quiet();
    this.focusOn(focus);
  }

  async #add(): Promise<void> {
    const t = this.words;
    const suggested = t(`device.${deviceOf(navigator.userAgent, navigator.maxTouchPoints)}`);
    const taken = (this.#passkeys.value ?? []).map(({ name }) => name);
    const name = freeName(suggested, taken, (again, number) => t('deviceAgain', { name: again, number }));
    const added = await this.act('passkeys', async () => {
      const { register } = await import('./register.ts');
      const credential = await register(await this.#client.passkeys.options());
      return this.#client.passkeys.add({ credential, name });
    });
    if (!added) return;
    this.#passkeys.change((all) => [added.value, ...all]);
    this.store.account.change((account) => ({ ...account, passkeys: account.passkeys + 1 }));
    this.tell('passkeys', this.words('passkeys.added'));
    this.focusOn('#title');
    this.store.host.tell(new MizuPasskeyAddedEvent({ passkeyId: added.value.id }));
  }

  async #rename(passkeyId: string): Promise<void> {
    if (this.blocked(passkeyId) || !this.#form.ready()) return;
    const body = { name: this.#form.value('name').trim() };
    const renamed = await this.act(passkeyId, () => this.#client.passkeys.rename(passkeyId, body));
    if (!renamed) return;
    this.#passkeys.change((all) => all.map((passkey) => (passkey.id === passkeyId ? renamed.value : passkey)));
    this.#end(`[data-open="rename-${passkeyId}"]`);
    this.tell(passkeyId, this.words('passkeys.renamed'));
  }

  async #remove(passkeyId: string): Promise<void> {
    const removed = await this.act(passkeyId, () => this.#client.passkeys.remove(passkeyId));
    if (!removed) return;
    this.#passkeys.change((all) => all.filter(({ id }) => id !== passkeyId));
    this.store.account.change((account) => ({ ...account, passkeys: Math.max(0, account.passkeys - 1) }));
    this.#end('#title');
    this.tell('passkeys', this.words('passkeys.ask.done'));
    this.store.host.tell(new MizuPasskeyRemovedEvent({ passkeyId }));
  }
}
