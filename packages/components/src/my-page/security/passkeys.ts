import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { passkeys } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { Form } from '../../forms/form/form.ts';
import { formsStyles } from '../../forms/forms.styles.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { text } from '../../forms/text/text.ts';
import { formatInstant } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { passkeysWork } from '../../connection/sign-in-ways.ts';
import { MizuPasskeyAddedEvent, MizuPasskeyRemovedEvent } from '../events.ts';
import type { Passkey } from '../model.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { securityFeature } from './texts/index.ts';
import type { SecurityTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { deviceKind, freeName } from './device.ts';

type Texts = SectionTranslate<SecurityTexts>;

/** Longest name of a passkey, as the contract of the service has it. */
const LONGEST = 60;

/** Passkeys of the account: sets them up, names and removes them. Part of my page. */
export class MyPasskeys extends AccountSection<SecurityTexts> {
  static override styles = [AccountSection.styles, formsStyles];

  protected override readonly feature = securityFeature;
  /** What the person is doing with one of them. */
  @state() private at: { readonly id: string; readonly what: 'rename' | 'remove' } | undefined;
  #kept: LoadedValue<readonly Passkey[]> | undefined;
  readonly #form = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => ({
      name: text({
        label: this.words('passkeys.name'),
        hint: this.words('passkeys.nameHint'),
        enterKeyHint: 'go',
        size: 20,
        longest: LONGEST,
      }),
    }),
    submit: ({ name }) => this.#rename(name),
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
      ${this.actions.said('passkeys')} ${this.loaded(
        passkeys.state,
        () => void passkeys.load(),
        (all) => this.#list(t, all),
      )}
      ${this.#offered ? html`<div class="actions no-print" ?hidden=${this.actions.asksAt('passkeys')}>${this.actions.button('passkeys', t('passkeys.add'), () => void this.#add())}</div>` : html`<p class="empty">${t('passkeys.unfit')}</p>`}
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
      ${this.actions.said(id)}
      ${what === 'rename' ? this.#renaming(t, id) : what === 'remove' ? this.#removing(t, passkey) : html`<div class="actions no-print">${open('rename')} ${open('remove')}</div>`}
    </article>`;
  }

  #renaming(t: Texts, id: string): TemplateResult {
    const cancel = (): void => this.#end(`[data-open="rename-${id}"]`);
    return this.#form.frame(
      html`${this.#form.field('name')}
        <div class="actions">${this.actions.submit(id, t('passkeys.save'))}<button class="button second" type="button" @click=${cancel}>${t('cancel')}</button></div>`,
      'no-print',
    );
  }

  #removing(t: Texts, { id, name }: Passkey): TemplateResult | typeof nothing {
    if (this.actions.asksAt(id)) return nothing;
    return question({
      headingLevel: this.innerLevel,
      title: t('passkeys.ask.title', { name }),
      points: [t('passkeys.ask.gone'), t('passkeys.ask.rest')],
      yes: this.actions.button(id, t('passkeys.ask.yes'), () => void this.#remove(id), 'danger'),
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
    this.actions.quiet();
    this.#form.clear();
    if (what === 'rename') this.#form.set('name', name);
    this.actions.focusOn(what === 'rename' ? '#name' : '.question');
  }

  #end(focus: string): void {
    this.at = undefined;
    this.actions.quiet();
    this.actions.focusOn(focus);
  }

  async #add(): Promise<void> {
    const t = this.words;
    const suggested = t(`device.${deviceKind(navigator.userAgent, navigator.maxTouchPoints)}`);
    const taken = (this.#passkeys.value ?? []).map(({ name }) => name);
    const name = freeName(suggested, taken, (again, number) => t('deviceAgain', { name: again, number }));
    const add = async (): Promise<Passkey> => {
      const { register } = await import('./register.ts');
      const credential = await register(await this.#client.passkeys.options());
      return this.#client.passkeys.add({ credential, name });
    };
    const added = await this.actions.run('passkeys', add, { words: { 'passkey-refused': 'passkeyNotAdded' } });
    if (!added) return;
    this.#passkeys.change((all) => [added.value, ...all]);
    this.store.account.change((account) => ({ ...account, passkeys: account.passkeys + 1 }));
    this.actions.tell('passkeys', this.words('passkeys.added'));
    this.actions.focusOn('#title');
    this.store.host.tell(new MizuPasskeyAddedEvent({ passkeyId: added.value.id }));
  }

  async #rename(name: string): Promise<void> {
    const passkeyId = this.at?.id;
    if (passkeyId === undefined) return;
    const renamed = await this.actions.run(passkeyId, () => this.#client.passkeys.rename(passkeyId, { name }));
    if (!renamed) return;
    this.#passkeys.change((all) => all.map((passkey) => (passkey.id === passkeyId ? renamed.value : passkey)));
    this.#end(`[data-open="rename-${passkeyId}"]`);
    this.actions.tell(passkeyId, this.words('passkeys.renamed'));
  }

  async #remove(passkeyId: string): Promise<void> {
    const removed = await this.actions.run(passkeyId, () => this.#client.passkeys.remove(passkeyId));
    if (!removed) return;
    this.#passkeys.change((all) => all.filter(({ id }) => id !== passkeyId));
    this.store.account.change((account) => ({ ...account, passkeys: Math.max(0, account.passkeys - 1) }));
    this.#end('#title');
    this.actions.tell('passkeys', this.words('passkeys.ask.done'));
    this.store.host.tell(new MizuPasskeyRemovedEvent({ passkeyId }));
  }
}
