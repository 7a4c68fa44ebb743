import type { NewShare } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { radioChoices, selectChoice } from '../pieces/choices.ts';
import type { Choice } from '../pieces/choices.ts';
import { addressField } from '../pieces/contact.ts';
import type { Form } from '../pieces/form.ts';
import type { SharesTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { endOfShare, spans } from './spans.ts';

/** With whom a contract is to be shared, but for the address. */
export type ShareWish = Pick<NewShare, 'kind' | 'role' | 'relation' | 'expiresOn'>;

/** The least that a share may do, until the person says more. */
export const noWish: ShareWish = { kind: 'mail', role: 'viewer', relation: 'family', expiresOn: null };

interface ShareView {
  readonly t: SectionTranslate<SharesTexts>;
  readonly language: string;
  readonly headingLevel: number;
  /** The service's present day. */
  readonly today: string;
  readonly wish: ShareWish;
  readonly form: Form<'address'>;
  /** Something else stands in the form's place; it keeps what was typed. */
  readonly hidden: boolean;
  readonly said: TemplateResult;
  readonly submitButton: TemplateResult;
  readonly change: (change: Partial<ShareWish>) => void;
  readonly submit: () => void;
}

const relations = ['family', 'guarantor', 'staff', 'other'] as const;

/** Offers a contract: to whom, as what, until when. */
export function shareView(view: ShareView): TemplateResult {
  const { t, wish, change } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.submit();
  };
  return html`${view.said}
    <form class="no-print" novalidate ?hidden=${view.hidden} @submit=${submit}>
      ${heading(view.headingLevel, t('form.title'))}
      ${radioChoices({
        name: 'kind',
        legend: t('form.how'),
        chosen: wish.kind,
        choose: (kind) => change({ kind }),
        choices: [
          { value: 'mail', text: t('form.byMail') },
          { value: 'sms', text: t('form.bySms') },
        ],
      })}
      ${addressField(view.form, wish.kind, t, t('form.hint'))}
      ${radioChoices({
        name: 'role',
        legend: t('form.role'),
        chosen: wish.role,
        choose: (role) => change({ role }),
        choices: (['viewer', 'manager'] as const).map((value) => ({
          value,
          text: t(`form.${value}`),
          more: t(`form.${value}More`),
        })),
      })}
      ${selectChoice({
        name: 'relation',
        legend: t('form.relation'),
        chosen: wish.relation,
        choose: (relation) => change({ relation }),
        choices: relations.map((value) => ({ value, text: t(`form.${value}`) })),
      })}
      ${selectChoice({
        name: 'until',
        legend: t('form.until'),
        chosen: wish.expiresOn ?? '',
        choose: (until) => change({ expiresOn: until === '' ? null : until }),
        choices: untilChoices(view),
      })}
      ${view.submitButton}
    </form>`;
}

/** Spans with the day on which they end: nobody has to count. */
function untilChoices({ t, language, today }: ShareView): readonly Choice<string>[] {
  const ends =
    today === ''
      ? []
      : spans.map(({ unit, count }) => {
          const date = endOfShare(today, { unit, count });
          return { value: date, text: t(`form.${unit}`, { count, date: formatDate(date, language) }) };
        });
  return [{ value: '', text: t('noEnd') }, ...ends];
}
