import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inJapan } from '@mizumado/procedures';
import { formatShortDate } from '../../i18n/format.ts';
import { localized } from '../../i18n/language.ts';
import { officeNow, presentDay } from '../office.ts';
import type { TurnChoice, EmergencyTurn, HandOverTurn } from '../talk/turn.ts';
import type { TalkView } from './view.ts';

const dial = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Hands over to a person: phone, its hours, whether it is answered now, and a call back. */
export function handOver(view: TalkView, { text }: HandOverTurn): TemplateResult {
  const { t, utility, language, actions } = view;
  const choice: TurnChoice = { label: t('handOver.callback'), intent: { do: 'action', name: 'callback', slots: {} } };
  const contact = utility?.contact;
  return html`<div class="card" part="hand-over">
    <p>${text}</p>
    ${
      contact
        ? html`<p class="office"><span>${localized(contact.office, language)}</span>
            <a class="phone figures" href=${dial(contact.phone)}>${contact.phone}</a>
            <span class="soft">${localized(contact.hours, language)}</span></p>`
        : nothing
    }
    ${openNow(view)}
    <button class="button second" type="button" @click=${() => actions.choose(choice)}>${choice.label}</button>
  </div>`;
}

/** Whether the phone is answered now, public holidays included. */
function openNow({ t, hours, now, language }: TalkView): TemplateResult | typeof nothing {
  if (!hours) return nothing;
  const { open, closesAt, opensAt } = officeNow(hours, now);
  const words =
    open && closesAt
      ? t('handOver.open', { until: momentOf(closesAt, presentDay(hours, now), language) })
      : opensAt
        ? t('handOver.closed', { next: momentOf(opensAt, presentDay(hours, now), language) })
        : t('handOver.closedNow');
  return html`<p class="open-now ${open ? 'is-open' : ''}">${words}</p>`;
}

/** 18:00 when it is today, 11月24日（火）8:45 otherwise. */
function momentOf(instant: string, today: string, language: string): string {
  const { date, time } = inJapan(new Date(instant));
  const clock = time.replace(/^0/, '');
  return date === today ? clock : `${formatShortDate(date, language)} ${clock}`;
}

/** An emergency: the steps in order, and the phone number as the largest thing. */
export function emergency(view: TalkView, { title, steps, phone }: EmergencyTurn): TemplateResult {
  const { t, headingLevel } = view;
  return html`<section class="emergency" part="emergency" aria-label=${t('emergency.label')}>
    <div class="heading" role="heading" aria-level=${headingLevel}>
      <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M12 3 22 20H2Z" /><path d="M12 10v5M12 17.5v.5" /></svg>${title}
    </div>
    <a class="button call" href=${dial(phone)}>${t('emergency.call')}<span class="figures">${phone}</span></a>
    <ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
  </section>`;
}
