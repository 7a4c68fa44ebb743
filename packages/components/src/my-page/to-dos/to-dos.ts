import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { formatDate, formatMonths, formatShortDate, formatYen } from '../../i18n/format.ts';
import { billTones, setOff } from '../../pieces/bill-line.ts';
import { heading } from '../../pieces/heading.ts';
import { statusChip } from '../../pieces/status-chip.ts';
import { passkeysWork } from '../../connection/sign-in-ways.ts';
import { MizuInvitationAnsweredEvent } from '../events.ts';
import type { BillSummary, Invitation } from '../model.ts';
import { placeText } from '../../pieces/place.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { myPageFeature } from '../texts/index.ts';
import type { MyPageTexts, SectionTranslate } from '../texts/index.ts';
import { toDoStyles } from './to-dos.styles.ts';

/** Bills shown before the reader asks for more. */
const SHOWN = 3;

/** What is to be done: open bills of every contract, invitations, and a passkey for whoever has none. Part of my page. */
export class MyToDos extends AccountSection<MyPageTexts> {
  static override styles = [AccountSection.styles, toDoStyles];

  protected override readonly feature = myPageFeature;
  @state() private all = false;
  @state() private later = false;
  /** Invitation that the person is about to decline. */
  @state() private declining = '';

  override focus(): void {
    this.actions.focusOn('#to-dos-title');
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="skeleton bone" aria-hidden="true"></div>`;
  }

  protected override section(t: SectionTranslate): TemplateResult {
    const { account, contracts, invitations, openBills } = this.store;
    for (const value of [account, contracts, invitations, openBills]) value.need();
    const failed = [openBills, invitations].find((value) => value.state.state === 'failed');
    const title = html`<div id="to-dos-title" tabindex="-1">${t('toDo.title')}</div>`;
    const waiting =
      !failed && [openBills, invitations, contracts, account].some((value) => value.state.state === 'loading');
    return html`<div class="stack">
      ${heading(this.headingLevel, title)} ${this.actions.said('to-dos')}
      ${
        failed
          ? this.loaded(
              failed.state as typeof openBills.state,
              () => this.store.retry(),
              () => html``,
            )
          : waiting
            ? html`<div class="skeleton bone" aria-hidden="true"></div><p class="hidden">${t('loading')}</p>`
            : this.#list(t)
      }
    </div>`;
  }

  #list(t: SectionTranslate): TemplateResult {
    const bills = this.store.openBills.value ?? [];
    const shown = this.all ? bills : bills.slice(0, SHOWN);
    const invitations = this.store.invitations.value ?? [];
    const passkey = this.#wantsPasskey;
    if (bills.length + invitations.length === 0 && !passkey)
      return html`<p class="none">${statusIcon}${t('toDo.none')}</p>`;
    return html`${bills.length + invitations.length === 0 ? html`<p class="none">${statusIcon}${t('toDo.none')}</p>` : nothing}
      <ul class="things">
        ${shown.map((bill) => html`<li>${this.#bill(t, bill)}</li>`)}
        ${invitations.map((invitation) => html`<li>${this.#invitation(t, invitation)}</li>`)}
        ${passkey ? html`<li>${this.#passkey(t)}</li>` : nothing}
      </ul>
      ${
        bills.length > shown.length
          ? html`<button class="button plain no-print" type="button" @click=${() => this.#showAll()}>${t('toDo.more', { count: bills.length - shown.length })}</button>`
          : nothing
      }`;
  }

  #bill(t: SectionTranslate, bill: BillSummary): TemplateResult {
    const months = formatMonths(bill.months, this.language);
    const contract = this.store.contracts.value?.find(({ id }) => id === bill.contractId);
    const place = contract ? placeText(contract.premises) : '';
    const overdue = bill.state === 'overdue';
    return html`<article class="thing bill" part="thing">
      <div class="line top"><span class="name">${months}</span>${statusChip(billTones[bill.state], t(overdue ? 'toDo.overdue' : 'toDo.unpaid'))}</div>
      <p class="amount">${formatYen(bill.totalYen, this.language)}</p>
      ${bill.dueOn === null ? nothing : html`<p class="due"><time datetime=${bill.dueOn}>${t(overdue ? 'toDo.dueWas' : 'toDo.dueBy', { date: formatShortDate(bill.dueOn, this.language) })}</time>${this.#timeLeft(t, bill)}</p>`}
      ${place ? html`<p class="soft small">${place}</p>` : nothing}
      <button class="button no-print" type="button" aria-label=${t('toDo.openBillFor', { place, months })} @click=${() => this.store.host.openBill(bill.contractId)}>${t('toDo.openBill')}</button>
    </article>`;
  }

  #timeLeft(t: SectionTranslate, { daysUntilDue }: BillSummary): TemplateResult | typeof nothing {
    if (daysUntilDue === null) return nothing;
    const text =
      daysUntilDue === 0
        ? t('toDo.today')
        : t(daysUntilDue < 0 ? 'toDo.over' : 'toDo.left', { count: Math.abs(daysUntilDue) });
    return setOff(text);
  }

  #invitation(t: SectionTranslate, invitation: Invitation): TemplateResult {
    const { id, invitedBy, premises, role, expiresOn } = invitation;
    const place = `invitation-${id}`;
    const decline = (): void => {
      this.declining = id;
      this.actions.focusOn('.question');
    };
    return html`<article class="thing" part="thing">
      <p class="name">${invitedBy ? t('toDo.invited', { name: invitedBy }) : t('toDo.invitedNameless')}</p>
      <dl>
        <div><dt>${t('toDo.place')}</dt><dd>${placeText(premises)}</dd></div>
        <div><dt>${t('toDo.can')}</dt><dd>${t(`role.${role}`)}</dd></div>
        <div><dt>${t('toDo.until')}</dt><dd>${expiresOn === null ? t('toDo.noEnd') : formatDate(expiresOn, this.language)}</dd></div>
      </dl>
      ${this.actions.said(place)}
      ${
        this.declining === id
          ? question({
              headingLevel: this.innerLevel,
              title: t('toDo.askDecline.title'),
              points: [t('toDo.askDecline.gone')],
              no: t('cancel'),
              yes: this.actions.button(
                place,
                t('toDo.askDecline.yes'),
                () => void this.#answer(invitation, false),
                'danger',
              ),
              cancel: () => {
                this.declining = '';
                this.actions.focusOn(`[data-place="${place}"]`);
              },
            })
          : html`<div class="actions no-print">
            ${this.actions.button(place, t('toDo.accept'), () => void this.#answer(invitation, true), 'main')}
            <button class="button second" type="button" @click=${decline}>${t('toDo.decline')}</button>
          </div>`
      }
    </article>`;
  }

  #passkey(t: SectionTranslate): TemplateResult {
    const later = (): void => {
      this.later = true;
      this.focus();
    };
    return html`<article class="thing hint no-print" part="thing">
      <p class="name">${t('toDo.passkey')}</p>
      <p class="soft">${t('toDo.passkeyMore')}</p>
      <div class="actions">
        <button class="button second" type="button" @click=${() => this.store.host.openSection('security')}>${t('toDo.addPasskey')}</button>
        <button class="button plain" type="button" @click=${later}>${t('toDo.later')}</button>
      </div>
    </article>`;
  }

  get #wantsPasskey(): boolean {
    const offered = this.utility?.signIn.methods.includes('passkey') && passkeysWork(this.utility.signIn.passkeyDomain);
    return !this.later && Boolean(offered) && this.store.account.value?.passkeys === 0;
  }

  /** The button is gone: the reader goes on at the first bill that came. */
  #showAll(): void {
    this.all = true;
    this.actions.focusOn(`li:nth-child(${SHOWN + 1}) .button`);
  }

  async #answer({ id }: Invitation, accepted: boolean): Promise<void> {
    const answered = await this.actions.run(`invitation-${id}`, async () => {
      if (accepted) return (await this.client.invitations.accept(id)).id;
      await this.client.invitations.decline(id);
      return null;
    });
    if (!answered) return;
    this.declining = '';
    this.store.invitations.change((all) => all.filter((other) => other.id !== id));
    if (accepted) this.store.contractsChanged();
    this.actions.tell('to-dos', this.words(accepted ? 'toDo.accepted' : 'toDo.declined'));
    this.focus();
    this.store.host.tell(new MizuInvitationAnsweredEvent({ invitationId: id, contractId: answered.value }));
  }
}

const statusIcon = html`<svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-7"/></svg>`;
