import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { shares } from '@mizumado/sdk';
import type { Client } from '@mizumado/sdk';
import { formatDate, formatShortDate } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { statusChip } from '../../pieces/status-chip.ts';
import type { ChipTone } from '../../pieces/status-chip.ts';
import { MizuShareEndedEvent, MizuShareOfferedEvent } from '../events.ts';
import type { Share } from '../model.ts';
import { contactForm, shownAddress } from '../pieces/contact.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { formStyles } from '../styles/form.styles.ts';
import { sharesFeature } from './texts/index.ts';
import type { SharesTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { noWish, shareView } from './share-form.ts';
import type { ShareWish } from './share-form.ts';
import { sharesStyles } from './shares.styles.ts';

const tones: Readonly<Record<Share['state'], ChipTone>> = {
  invited: 'open',
  accepted: 'done',
  declined: 'none',
  expired: 'none',
};

/** Who else sees a contract; offers it to others and ends that. Part of my page, below a contract of which the person is the holder. */
export class MyShares extends AccountSection<SharesTexts> {
  static override styles = [AccountSection.styles, formStyles, sharesStyles];

  @property({ attribute: false }) contractId = '';

  protected override readonly feature = sharesFeature;
  @state() private wish: ShareWish = noWish;
  /** Share that the person is about to end. */
  @state() private ending = '';
  readonly #form = contactForm(this, () => ({ kind: this.wish.kind, t: this.words }));
  #kept: LoadedValue<readonly Share[]> | undefined;

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
      ${this.said('shares')} ${this.loaded(
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
      this.focusOn('.question');
    };
    return html`<article class="thing" part="thing">
      <div class="line"><span class="name">${shownAddress(kind, address)}</span>${statusChip(tones[how], t(`state.${how}`))}</div>
      <p class="small">${t(`form.${relation}`)}・${t(`role.${role}`)}</p>
      <p class="soft small">${expiresOn === null ? t('noEnd') : t('until', { date: formatDate(expiresOn, this.language) })}・${t('offeredOn', { date: formatShortDate(japaneseDay(createdAt), this.language) })}</p>
      ${this.said(place)}
      ${
        this.ending === id
          ? question({
              headingLevel: this.innerLevel,
              title: t('ask.title', { address: shownAddress(kind, address) }),
              points: [t('ask.gone'), t('ask.again')],
              yes: this.button(place, t('ask.yes'), () => void this.#end(share), 'danger'),
              no: t('cancel'),
              cancel: () => {
                this.ending = '';
                this.focusOn(`[data-end="${id}"]`);
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
      language: this.language,
      headingLevel: this.innerLevel,
      today: this.utility?.today ?? '',
      wish: this.wish,
      form: this.#form,
      hidden: this.stepUp.asksAt('offer'),
      said: this.said('offer'),
      submitButton: this.submit('offer', t('form.submit')),
      change: (change) => (this.wish = { ...this.wish, ...change }),
      submit: () => void this.#send(),
    });
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

  async #send(): Promise<void> {
    if (this.blocked('offer') || !this.#form.ready()) return;
    const { contractId, language } = this;
    const { kind, role, relation, expiresOn } = this.wish;
    const body = { kind, address: this.#form.value('address'), role, relation, expiresOn, lang: language };
    const offered = await this.act('offer', () => this.#client.shares.create(contractId, body));
    if (!offered) return;
    this.wish = noWish;
    this.#form.clear();
    this.#shares.change((all) => [offered.value, ...all]);
    this.tell('shares', this.words('form.done'));
    this.focusOn('#shares-title');
    this.store.host.tell(new MizuShareOfferedEvent({ contractId, shareId: offered.value.id }));
  }

  async #end({ id }: Share): Promise<void> {
    const { contractId } = this;
    const ended = await this.act(`share-${id}`, () => this.#client.shares.remove(contractId, id));
    if (!ended) return;
    this.ending = '';
    this.#shares.change((all) => all.filter((other) => other.id !== id));
    this.tell('shares', this.words('ask.done'));
    this.focusOn('#shares-title');
    this.store.host.tell(new MizuShareEndedEvent({ contractId, shareId: id }));
  }
}

/** The day in Japan on which an instant falls. */
const japaneseDay = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date(instant));
