import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { select } from '../../forms/choices/select.ts';
import { Form } from '../../forms/form/form.ts';
import type { Answers } from '../../forms/form/form.ts';
import { formsStyles } from '../../forms/forms.styles.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { text } from '../../forms/text/text.ts';
import { languageChain } from '../../i18n/language.ts';
import { ownName } from '../../i18n/own-name.ts';
import { heading } from '../../pieces/heading.ts';
import { AccountSection } from '../section/section.ts';
import { contactsFeature } from './texts/index.ts';
import type { ContactsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

/** Longest name, in characters as a reader counts them. */
const LONGEST = 100;

const profileQuestions = (t: SectionTranslate<ContactsTexts>, languages: readonly string[]) => ({
  name: text({
    label: t('profile.name'),
    hint: t('profile.nameHint'),
    autocomplete: 'nickname',
    enterKeyHint: 'go',
    size: 20,
    longest: LONGEST,
  }),
  lang: select({
    label: t('profile.lang'),
    options: languages.map((value) => ({ value, text: ownName(value) })),
  }),
});

/** What the person is called, and the language of messages. Part of my page. */
export class MyProfile extends AccountSection<ContactsTexts> {
  static override styles = [AccountSection.styles, formsStyles];

  protected override readonly feature = contactsFeature;
  #filled = false;
  readonly #form = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => profileQuestions(this.words, this.#languages),
    submit: (answers) => this.#save(answers),
  });

  /** Languages of messages: those that the utility speaks. */
  get #languages(): readonly string[] {
    return this.utility?.languages ?? [];
  }

  protected override willUpdate(): void {
    const account = this.store.account.value;
    if (this.#filled || !account || !this.utility) return;
    this.#filled = true;
    this.#form.set('name', account.name ?? '');
    const known = languageChain(account.lang).find((tag) => this.#languages.includes(tag));
    this.#form.set('lang', known ?? this.#languages[0] ?? '');
  }

  protected override section(t: SectionTranslate<ContactsTexts>): TemplateResult {
    const { account } = this.store;
    account.need();
    return html`<div class="stack">
      ${heading(this.headingLevel, t('profile.title'))} ${this.loaded(
        account.state,
        () => void account.load(),
        () => this.#view(t),
      )}
    </div>`;
  }

  #view(t: SectionTranslate<ContactsTexts>): TemplateResult {
    return html`${this.actions.said('profile')}
      ${this.#form.frame(html`${this.#form.field('name')} ${this.#form.field('lang')} ${this.actions.submit('profile', t('profile.submit'))}`, 'no-print')}`;
  }

  async #save({ name, lang = this.language }: Answers<ReturnType<typeof profileQuestions>>): Promise<void> {
    const saved = await this.actions.run('profile', () => this.client.account.update({ name, lang }));
    if (!saved) return;
    this.store.account.change(() => saved.value);
    this.actions.tell('profile', this.words('profile.done'));
    this.actions.focusOn('.told');
  }
}
