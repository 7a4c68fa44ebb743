import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { shares } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { Form } from '../../forms/form/form.ts';
import type { Answers } from '../../forms/form/form.ts';
import { formsStyles } from '../../forms/forms.styles.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { formatDate, formatShortDate } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { statusChip } from '../../pieces/status-chip.ts';
import type { ChipTone } from '../../pieces/status-chip.ts';
import { MizuShareEndedEvent, MizuShareOfferedEvent } from '../events.ts';
import type { ContactKind, Share } from '../model.ts';
import { shownAddress } from '../address.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { sharesFeature } from './texts/index.ts';
import type { SharesTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { leastShare, shareQuestions, shareView } from './share-form.ts';
import type { ShareQuestions } from './share-form.ts';
import { sharesStyles } from './shares.styles.ts';

const tones: Readonly<Record<Share['state'], ChipTone>> = {
  invited: 'open',
  accepted: 'done',
  declined: 'none',
  expired: 'none',
};

/** Who else sees a contract; offers it to others and ends that. Part of my page, below a contract of which the person is the holder. */
export class MyShares extends AccountSection<SharesTexts> {
  static override styles = [AccountSection.styles, formsStyles, sharesStyles];

  @property({ attribute: false }) contractId = '';

  protected override readonly feature = sharesFeature;
  /** Share that the person is about to end. */
  @state() private ending = '';
  readonly #form = new Form<ShareQuestions>(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () =>
      shareQuestions({
        t: this.words,
        language: this.language,
        today: this.utility?.today ?? '',
        kind: this.#kind(),
      }),
    submit: (answers) => this.#send(answers),
  });
  #kept: LoadedValue<readonly Share[]> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#form.touched) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.stop();
  }

  protected override section(t: SectionTranslate<SharesTexts>): TemplateResult {
    const shares = this.#shares;
    shares.need();
    return html`<div class="sheet" part="shares">
      ${heading(this.headingLevel, html`<span id="shares-title" tabindex="-1">${t('title')}</span>`)}
      <p class="lead">${t('lead')}</p>
      ${this.actions.said('shares')} ${this.loaded(
        shares.state,
        () => void shares.load(),
        (all) => this.#list(t, all),
      )} ${this.#offer(t)}
    </div>`;
  }

  #list(t: SectionTranslate<SharesTexts>, shares: readonly Share[]): TemplateResult {
    if (shares.length === 0) return html`<p class="empty">${t('none')}</p>`;
    return html`<ul class="things">${shares.map((share) => html`<li>${this.#share(t, share)}</li>`)}</ul>`;
  }

  #share(t: SectionTranslate<SharesTexts>, share: Share): TemplateResult {
    const { id, kind, address, role, relation, expiresOn, createdAt, state: how } = share;
    const place = `share-${id}`;
    const end = how === 'accepted' ? 'end' : how === 'invited' ? 'takeBack' : 'clear';
    const ask = (): void => {
      this.ending = id;
      this.actions.focusOn('.question');
    };
    return html`<article class="thing" part="thing">
      <div class="line"><span class="name">${shownAddress(kind, address)}</span>${statusChip(tones[how], t(`state.${how}`))}</div>
      <p class="small">${t(`form.${relation}`)}・${t(`role.${role}`)}</p>
      <p class="soft small">${expiresOn === null ? t('noEnd') : t('until', { date: formatDate(expiresOn, this.language) })}・${t('offeredOn', { date: formatShortDate(japaneseDay(createdAt), this.language) })}</p>
      ${this.actions.said(place)}
      ${
        this.ending === id
          ? question({
              headingLevel: this.innerLevel,
              title: t('ask.title', { address: shownAddress(kind, address) }),
              points: [t('ask.gone'), t('ask.again')],
              yes: this.actions.button(place, t('ask.yes'), () => void this.#end(share), 'danger'),
              no: t('cancel'),
              cancel: () => {
                this.ending = '';
                this.actions.focusOn(`[data-end="${id}"]`);
              },
            })
          : // Nobody loses anything by an invitation that nobody has accepted.
            html`<div class="actions no-print"><button class="button plain" type="button" data-end=${id} data-place=${place} aria-label="${t(end)}：${shownAddress(kind, address)}" @click=${how === 'accepted' ? ask : () => void this.#end(share)}>${t(end)}</button></div>`
      }
    </article>`;
  }

  #offer(t: SectionTranslate<SharesTexts>): TemplateResult | typeof nothing {
    return shareView({
      t,
      headingLevel: this.innerLevel,
      form: this.#form,
      hidden: this.actions.asksAt('offer'),
      said: this.actions.said('offer'),
      submitButton: this.actions.submit('offer', t('form.submit')),
    });
  }

  #kind(): ContactKind {
    return this.#form.value('kind') || leastShare.kind;
  }

  #begin(): void {
    this.#form.clear();
    for (const [name, value] of Object.entries(leastShare)) this.#form.set(name as 'kind', value as 'mail');
  }

  get #client(): Client<{ shares: typeof shares }> {
    return this.client.with({ shares });
  }

  get #shares(): LoadedValue<readonly Share[]> {
    const { contractId } = this;
    const { connection, host } = this.store;
    return (this.#kept ??= new LoadedValue<readonly Share[]>(
      { connection, changed: () => this.requestUpdate(), failed: (failure) => host.failed(failure) },
      async (signal) => (await this.#client.shares.list(contractId, { signal })).items,
    ));
  }

  async #send(answers: Answers<ShareQuestions>): Promise<void> {
    const { address, until } = answers;
    const { kind = leastShare.kind, role = leastShare.role, relation = leastShare.relation } = answers;
    const { contractId, language } = this;
    const body = { kind, address, role, relation, expiresOn: until ?? null, lang: language };
    const offered = await this.actions.run('offer', () => this.#client.shares.create(contractId, body));
    if (!offered) return;
    this.#begin();
    this.#shares.change((all) => [offered.value, ...all]);
    this.actions.tell('shares', this.words('form.done'));
    this.actions.focusOn('#shares-title');
    this.store.host.tell(new MizuShareOfferedEvent({ contractId, shareId: offered.value.id }));
  }

  async #end({ id }: Share): Promise<void> {
    const { contractId } = this;
    const ended = await this.actions.run(`share-${id}`, () => this.#client.shares.remove(contractId, id));
    if (!ended) return;
    this.ending = '';
    this.#shares.change((all) => all.filter((other) => other.id !== id));
    this.actions.tell('shares', this.words('ask.done'));
    this.actions.focusOn('#shares-title');
    this.store.host.tell(new MizuShareEndedEvent({ contractId, shareId: id }));
  }
}

/** The day in Japan on which an instant falls. */
const japaneseDay = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date(instant));
