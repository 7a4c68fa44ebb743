import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { contactPoints } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { Ticker, secondsUntil } from '../../browser/ticker.ts';
import { Form } from '../../forms/form/form.ts';
import { formsStyles } from '../../forms/forms.styles.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { code } from '../../forms/text/digits.ts';
import { formatInstant } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { MizuContactPointAddedEvent, MizuContactPointRemovedEvent } from '../events.ts';
import type { ContactKind, ContactPoint } from '../model.ts';
import { addressQuestion, kindQuestion, shownAddress } from '../address.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { contactsFeature } from './texts/index.ts';
import type { ContactsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { begin, mendAddress, notAdding, sent } from './adding.ts';
import type { Adding, Destination } from './adding.ts';
import { addressView, codeView } from './steps.ts';

type Texts = SectionTranslate<ContactsTexts>;

/** Mail addresses and phone numbers of the account: adds, changes and removes them. Part of my page. */
export class MyContactPoints extends AccountSection<ContactsTexts> {
  static override styles = [AccountSection.styles, formsStyles];

  protected override readonly feature = contactsFeature;
  @state() private adding: Adding = notAdding;
  /** Contact point that the person is about to remove. */
  @state() private removing = '';
  readonly #address = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => {
      const t = this.words;
      const kind = this.#kind();
      return {
        kind: kindQuestion(t('form.how'), { mail: t('field.mail'), sms: t('field.sms') }),
        address: addressQuestion(kind, t, t('form.hint')),
      };
    },
    submit: ({ address }) => this.#send({ kind: this.#kind(), address }),
  });
  readonly #code = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => ({ code: code({ label: this.words('code.label'), hint: this.words('code.hint') }) }),
    submit: (answers) => this.#verify(answers.code),
  });

  constructor() {
    super();
    // Nothing holds it: it lives as long as the element that it adds itself to.
    new Ticker(
      this,
      () => this.adding.step === 'code' && secondsUntil(this.adding.resendAt) > 0,
      () => undefined,
    );
  }

  protected override section(t: Texts): TemplateResult {
    const { account } = this.store;
    account.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, html`<span id="title" tabindex="-1">${t('title')}</span>`)}
      <p class="lead">${t('lead')}</p>
      ${this.actions.said('contacts')}
      ${this.loaded(
        account.state,
        () => void account.load(),
        ({ contactPoints }) =>
          html`<ul class="things">${contactPoints.map((point) => html`<li>${this.#point(t, point, contactPoints.length === 1)}</li>`)}</ul>`,
      )}
      ${this.adding.step === 'no' || this.adding.replaces ? this.#addButton(t) : this.#form(t)}
    </div>`;
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
      ${this.actions.said(`remove-${id}`)}
      ${replaced ? this.#form(t) : this.removing === id ? this.#ask(t, point) : html`<div class="actions no-print">${action('replace', () => this.#begin(point))} ${last ? nothing : action('remove', () => this.#askToRemove(id))}</div>`}
    </article>`;
  }

  #ask(t: Texts, point: ContactPoint): TemplateResult {
    const { id, kind, address } = point;
    if (this.actions.asksAt(`remove-${id}`)) return html``;
    return question({
      headingLevel: this.innerLevel,
      title: t('ask.title', { address: shownAddress(kind, address) }),
      points: [t('ask.noCodes'), t('ask.told')],
      yes: this.actions.button(`remove-${id}`, t('ask.yes'), () => void this.#remove(id), 'danger'),
      no: t('cancel'),
      cancel: () => {
        this.removing = '';
        this.actions.quiet();
        this.actions.focusOn(`[data-open="remove-${id}"]`);
      },
    });
  }

  #form(t: Texts): TemplateResult {
    const { adding } = this;
    if (adding.step === 'no') return html``;
    const hidden = this.actions.asksAt('send');
    const cancel = (): void =>
      this.#end(adding.replaces ? `[data-open="replace-${adding.replaces.id}"]` : '[data-open=add]');
    const shared = {
      t,
      headingLevel: this.innerLevel,
      said: this.actions.said(adding.step === 'code' ? 'verify' : 'send'),
      cancel,
    };
    if (adding.step === 'address') {
      return addressView({
        ...shared,
        adding,
        hidden,
        form: (buttons) =>
          this.#address.frame(html`${this.#address.field('kind')} ${this.#address.field('address')} ${buttons}`),
        submitButton: this.actions.submit('send', t('form.submit')),
      });
    }
    return codeView({
      ...shared,
      adding,
      form: (buttons) => this.#code.frame(html`${this.#code.field('code')} ${buttons}`),
      submitButton: this.actions.submit('verify', t('code.submit')),
      waitSeconds: secondsUntil(adding.resendAt),
      again: this.actions.button('verify', t('code.again'), () => void this.#sendAgain(), 'plain'),
      back: () => {
        this.adding = mendAddress(adding);
        this.actions.quiet();
        this.actions.focusOn('#address');
      },
    });
  }

  #begin(replaces: ContactPoint | null): void {
    this.adding = begin(replaces);
    this.#address.clear();
    this.#address.set('kind', replaces?.kind ?? 'mail');
    this.actions.quiet();
    this.actions.focusOn('#address');
  }

  #askToRemove(id: string): void {
    this.removing = id;
    this.actions.quiet();
    this.actions.focusOn('.question');
  }

  #end(focus: string): void {
    this.adding = notAdding;
    this.#address.clear();
    this.#code.clear();
    this.actions.focusOn(focus);
  }

  #kind(): ContactKind {
    return this.#address.value('kind') || 'mail';
  }

  async #send(to: Destination): Promise<void> {
    const { adding } = this;
    if (adding.step === 'no') return;
    if (await this.#request('send', adding, to)) this.actions.focusOn('#code');
  }

  async #sendAgain(): Promise<void> {
    const { adding } = this;
    if (adding.step !== 'code' || secondsUntil(adding.resendAt) > 0) return;
    if (!(await this.#request('verify', adding, adding))) return;
    this.#code.clear();
    this.actions.tell('verify', this.words('sentAgain'));
    this.actions.focusOn('#code');
  }

  get #client(): Client<{ contactPoints: typeof contactPoints }> {
    return this.client.with({ contactPoints });
  }

  async #request(place: string, adding: Exclude<Adding, { step: 'no' }>, to: Destination): Promise<boolean> {
    const { kind, address } = to;
    const body = { kind, address, replaces: adding.replaces?.id ?? null, lang: this.language };
    const answer = await this.actions.run(place, () => this.#client.contactPoints.add(body), {
      words: { 'invalid-request': 'addressRefused' },
    });
    if (!answer) return false;
    this.adding = sent(adding, to, answer.value);
    this.announce(this.words('code.sent', { address: shownAddress(kind, address) }));
    return true;
  }

  async #verify(entered: string): Promise<void> {
    const { adding } = this;
    if (adding.step !== 'code') return;
    const body = { challengeId: adding.challengeId, code: entered };
    const done = await this.actions.run('verify', () => this.#client.contactPoints.verify(body));
    if (!done) return;
    const { replaces } = adding;
    this.store.account.change((account) => ({
      ...account,
      contactPoints: [...account.contactPoints.filter(({ id }) => id !== replaces?.id), done.value],
    }));
    this.#end('#title');
    this.actions.tell('contacts', this.words(replaces ? 'replaced' : 'added'));
    this.store.invitations.refresh();
    if (replaces) this.store.host.tell(new MizuContactPointRemovedEvent({ contactPointId: replaces.id }));
    this.store.host.tell(new MizuContactPointAddedEvent({ contactPointId: done.value.id }));
  }

  async #remove(contactPointId: string): Promise<void> {
    const done = await this.actions.run(`remove-${contactPointId}`, () =>
      this.#client.contactPoints.remove(contactPointId),
    );
    if (!done) return;
    this.removing = '';
    this.store.account.change((account) => ({
      ...account,
      contactPoints: account.contactPoints.filter(({ id }) => id !== contactPointId),
    }));
    this.actions.tell('contacts', this.words('ask.done'));
    this.actions.focusOn('#title');
    this.store.host.tell(new MizuContactPointRemovedEvent({ contactPointId }));
  }
}
