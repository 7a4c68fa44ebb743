import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { contactPoints } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { normaliseDigits } from '../../base/digits.ts';
import { secondsUntil } from '../../browser/ticker.ts';
import { formatInstant } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { codeFault } from '../../sign-in/check.ts';
import { MizuContactPointAddedEvent, MizuContactPointRemovedEvent } from '../events.ts';
import type { ContactPoint } from '../model.ts';
import { contactForm, shownAddress } from '../pieces/contact.ts';
import { Form } from '../pieces/form.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { formStyles } from '../styles/form.styles.ts';
import { contactsFeature } from './texts/index.ts';
import type { ContactsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { begin, chooseKind, mendAddress, notAdding, sent } from './adding.ts';
import type { Adding } from './adding.ts';
import { addressView, codeView } from './steps.ts';

type Texts = SectionTranslate<ContactsTexts>;

/** Mail addresses and phone numbers of the account: adds, changes and removes them. Part of my page. */
export class MyContactPoints extends AccountSection<ContactsTexts> {
  static override styles = [AccountSection.styles, formStyles];

  protected override readonly feature = contactsFeature;
  @state() private adding: Adding = notAdding;
  /** Contact point that the person is about to remove. */
  @state() private removing = '';
  readonly #address = contactForm(this, () => ({
    kind: this.adding.step === 'no' ? 'mail' : this.adding.kind,
    t: this.words,
  }));
  readonly #code = new Form(this, ['code'], {
    errorOf: (_name, value) => {
      const fault = codeFault(value);
      return (
        fault && this.words(`field.${fault.kind}`, { label: this.words('code.label'), example: '123456', ...fault })
      );
    },
    tidy: (_name, value) => normaliseDigits(value),
  });

  protected override section(t: Texts): TemplateResult {
    const { account } = this.store;
    account.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, html`<span id="title" tabindex="-1">${t('title')}</span>`)}
      <p class="lead">${t('lead')}</p>
      ${this.said('contacts')}
      ${this.loaded(
        account.state,
        () => void account.load(),
        ({ contactPoints }) =>
          html`<ul class="things">${contactPoints.map((point) => html`<li>${this.#point(t, point, contactPoints.length === 1)}</li>`)}</ul>`,
      )}
      ${this.adding.step === 'no' || this.adding.replaces ? this.#addButton(t) : this.#form(t)}
    </div>`;
  }

  protected override counting(): boolean {
    return super.counting() || (this.adding.step === 'code' && secondsUntil(this.adding.resendAt) > 0);
  }

  #addButton(t: Texts): TemplateResult {
    return html`<button class="button second no-print" type="button" data-open="add" @click=${() => this.#begin(null)}>${t('add')}</button>`;
  }

  #point(t: Texts, point: ContactPoint, last: boolean): TemplateResult {
    const { id, kind, address, verifiedAt } = point;
    const shown = shownAddress(kind, address);
    const replaced = this.adding.step !== 'no' && this.adding.replaces?.id === id;
    const action = (key: 'replace' | 'remove', act: () => void): TemplateResult => html`<button
      class="button plain" type="button" data-open="${key}-${id}" aria-label=${t('forAddress', { action: t(key), address: shown })} @click=${act}>${t(key)}</button>`;
    return html`<article class="thing" part="thing">
      <div><p class="soft small">${t(kind)}</p><p class="name">${shown}</p><p class="soft small">${t('since', { date: formatInstant(verifiedAt, this.language) })}</p></div>
      ${this.said(`remove-${id}`)}
      ${replaced ? this.#form(t) : this.removing === id ? this.#ask(t, point) : html`<div class="actions no-print">${action('replace', () => this.#begin(point))} ${last ? nothing : action('remove', () => this.#askToRemove(id))}</div>`}
    </article>`;
  }

  #ask(t: Texts, point: ContactPoint): TemplateResult {
    const { id, kind, address } = point;
    if (this.stepUp.asksAt(`remove-${id}`)) return html``;
    return question({
      headingLevel: this.innerLevel,
      title: t('ask.title', { address: shownAddress(kind, address) }),
      points: [t('ask.noCodes'), t('ask.told')],
      yes: this.button(`remove-${id}`, t('ask.yes'), () => void this.#remove(id), 'danger'),
      no: t('cancel'),
      cancel: () => {
        this.removing = '';
        this.quiet();
        this.focusOn(`[data-open="remove-${id}"]`);
      },
    });
  }

  #form(t: Texts): TemplateResult {
    const { adding } = this;
    if (adding.step === 'no') return html``;
    const hidden = this.stepUp.asksAt('send');
    const cancel = (): void =>
      this.#end(adding.replaces ? `[data-open="replace-${adding.replaces.id}"]` : '[data-open=add]');
    const shared = {
      t,
      headingLevel: this.innerLevel,
      said: this.said(adding.step === 'code' ? 'verify' : 'send'),
      cancel,
    };
    if (adding.step === 'address') {
      return addressView({
        ...shared,
        adding,
        hidden,
        form: this.#address,
        submitButton: this.submit('send', t('form.submit')),
        choose: (kind) => {
          this.adding = chooseKind(adding, kind);
          this.#address.forgive();
        },
        submit: () => void this.#send(),
      });
    }
    return codeView({
      ...shared,
      adding,
      form: this.#code,
      submitButton: this.submit('verify', t('code.submit')),
      waitSeconds: secondsUntil(adding.resendAt),
      again: this.button('verify', t('code.again'), () => void this.#sendAgain(), 'plain'),
      back: () => {
        this.adding = mendAddress(adding);
        this.quiet();
        this.focusOn('#address');
      },
      submit: () => void this.#verify(),
    });
  }

  #begin(replaces: ContactPoint | null): void {
    this.adding = begin(replaces);
    this.quiet();
    this.focusOn('#address');
  }

  #askToRemove(id: string): void {
    this.removing = id;
    this.quiet();
    this.focusOn('.question');
  }

  #end(focus: string): void {
    this.adding = notAdding;
    this.#address.clear();
    this.#code.clear();
    this.focusOn(focus);
  }

  async #send(): Promise<void> {
    const { adding } = this;
    if (adding.step === 'no' || this.blocked('send') || !this.#address.ready()) return;
    if (await this.#request('send', adding, this.#address.value('address'))) this.focusOn('#code');
  }

  async #sendAgain(): Promise<void> {
    const { adding } = this;
    if (adding.step !== 'code' || secondsUntil(adding.resendAt) > 0) return;
    if (!(await this.#request('verify', adding, adding.address))) return;
    this.#code.clear();
    this.tell('verify', this.words('sentAgain'));
    this.focusOn('#code');
  }

  get #client(): Client<{ contactPoints: typeof contactPoints }> {
    return this.client.with({ contactPoints });
  }

  async #request(place: string, adding: Exclude<Adding, { step: 'no' }>, address: string): Promise<boolean> {
    const body = { kind: adding.kind, address, replaces: adding.replaces?.id ?? null, lang: this.language };
    const answer = await this.act(place, () => this.#client.contactPoints.add(body));
    if (answer) this.adding = sent(adding, address, answer.value);
    if (answer) this.announce(this.words('code.sent', { address }));
    return answer !== undefined;
  }

  async #verify(): Promise<void> {
    const { adding } = this;
    if (adding.step !== 'code' || this.blocked('verify') || !this.#code.ready()) return;
    const body = { challengeId: adding.challengeId, code: this.#code.value('code') };
    const done = await this.act('verify', () => this.#client.contactPoints.verify(body));
    if (!done) return;
    const { replaces } = adding;
    this.store.account.change((account) => ({
      ...account,
      contactPoints: [...account.contactPoints.filter(({ id }) => id !== replaces?.id), done.value],
    }));
    this.#end('#title');
    this.tell('contacts', this.words(replaces ? 'replaced' : 'added'));
    this.store.invitations.refresh();
    if (replaces) this.store.host.tell(new MizuContactPointRemovedEvent({ contactPointId: replaces.id }));
    this.store.host.tell(new MizuContactPointAddedEvent({ contactPointId: done.value.id }));
  }

  async #remove(contactPointId: string): Promise<void> {
    const done = await this.act(`remove-${contactPointId}`, () => this.#client.contactPoints.remove(contactPointId));
    if (!done) return;
    this.removing = '';
    this.store.account.change((account) => ({
      ...account,
      contactPoints: account.contactPoints.filter(({ id }) => id !== contactPointId),
    }));
    this.tell('contacts', this.words('ask.done'));
    this.focusOn('#title');
    this.store.host.tell(new MizuContactPointRemovedEvent({ contactPointId }));
  }
}
