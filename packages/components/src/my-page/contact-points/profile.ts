import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { heading } from '../../pieces/heading.ts';
import type { Account } from '../model.ts';
import { selectChoice } from '../pieces/choices.ts';
import { Form } from '../pieces/form.ts';
import { AccountSection } from '../section/section.ts';
import { formStyles } from '../styles/form.styles.ts';
import { contactsFeature } from './texts/index.ts';
import type { ContactsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

/** Longest name, in characters as a reader counts them. */
const LONGEST = 100;
const languages = ['ja', 'en'] as const;
type MessageLanguage = (typeof languages)[number];

/** What the person is called, and the language of messages. Part of my page. */
export class MyProfile extends AccountSection<ContactsTexts> {
  static override styles = [AccountSection.styles, formStyles];

  protected override readonly feature = contactsFeature;
  /** Language chosen and not saved yet. */
  @state() private chosen: MessageLanguage | undefined;
  #filled = false;
  readonly #form = new Form(this, ['name'], {
    errorOf: (_name, value) => {
      const label = this.words('profile.name');
      const now = [...value.trim()].length;
      if (now === 0) return this.words('field.empty', { label });
      return now > LONGEST ? this.words('field.long', { label, count: LONGEST, now }) : undefined;
    },
  });

  protected override willUpdate(): void {
    const account = this.store.account.value;
    if (this.#filled || !account) return;
    this.#filled = true;
    this.#form.set('name', account.name ?? '');
  }

  protected override section(t: SectionTranslate<ContactsTexts>): TemplateResult {
    const { account } = this.store;
    account.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, t('profile.title'))} ${this.loaded(
        account.state,
        () => void account.load(),
        (known) => this.#view(t, known),
      )}
    </div>`;
  }

  #view(t: SectionTranslate<ContactsTexts>, account: Account): TemplateResult {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#save();
    };
    return html`${this.said('profile')}
      <form class="no-print" novalidate @submit=${submit}>
        ${this.#form.field('name', { label: t('profile.name'), required: t('required'), hint: t('profile.nameHint'), autocomplete: 'nickname', inputMode: 'text', enterKeyHint: 'go', size: 20 })}
        ${selectChoice({
          name: 'lang',
          legend: t('profile.lang'),
          chosen: this.#lang(account),
          choose: (lang) => (this.chosen = lang),
          choices: languages.map((value) => ({ value, text: t(`profile.languages.${value}`) })),
        })}
        ${this.submit('profile', t('profile.submit'))}
      </form>`;
  }

  #lang(account: Account | undefined): MessageLanguage {
    return this.chosen ?? languages.find((known) => known === account?.lang) ?? 'ja';
  }

  async #save(): Promise<void> {
    if (this.blocked('profile') || !this.#form.ready()) return;
    const body = { name: this.#form.value('name').trim(), lang: this.#lang(this.store.account.value) };
    const saved = await this.act('profile', () => this.client.account.update(body));
    if (!saved) return;
    this.store.account.change(() => saved.value);
    this.tell('profile', this.words('profile.done'));
    this.focusOn('.told');
  }
}
