import type { NewShare } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChoiceOption } from '../../forms/choices/options.ts';
import { radios } from '../../forms/choices/radios.ts';
import { select } from '../../forms/choices/select.ts';
import type { Form } from '../../forms/form/form.ts';
import { formatDate } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { addressQuestion, kindQuestion } from '../address.ts';
import type { ContactKind } from '../model.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { endOfShare, spans } from './spans.ts';
import type { SharesTexts } from './texts/index.ts';

/** The least that a share may do, until the person says more. */
export const leastShare = { kind: 'mail', role: 'viewer', relation: 'family' } as const satisfies Partial<NewShare>;

const relations = ['family', 'guarantor', 'staff', 'other'] as const;

interface Known {
  readonly t: SectionTranslate<SharesTexts>;
  readonly language: string;
  /** The service's present day; empty while it is not known. */
  readonly today: string;
  /** Chosen now. */
  readonly kind: ContactKind;
}

export type ShareQuestions = ReturnType<typeof shareQuestions>;

/** With whom a contract is to be shared, as what, until when. */
export const shareQuestions = (known: Known) => {
  const { t, kind } = known;
  return {
    kind: kindQuestion(t('form.how'), { mail: t('form.byMail'), sms: t('form.bySms') }),
    address: addressQuestion(kind, t, t('form.hint')),
    role: radios<NewShare['role']>({
      label: t('form.role'),
      options: (['viewer', 'manager'] as const).map((value) => ({
        value,
        text: t(`form.${value}`),
        more: t(`form.${value}More`),
      })),
    }),
    relation: select<NewShare['relation']>({
      label: t('form.relation'),
      options: relations.map((value) => ({ value, text: t(`form.${value}`) })),
    }),
    until: select({ label: t('form.until'), optional: true, nothingChosen: t('noEnd'), options: ends(known) }),
  };
};

interface ShareView {
  readonly t: SectionTranslate<SharesTexts>;
  readonly headingLevel: number;
  readonly form: Form<ShareQuestions>;
  /** Something else stands in the form's place; it keeps what was typed. */
  readonly hidden: boolean;
  readonly said: TemplateResult;
  readonly submitButton: TemplateResult;
}

/** Offers a contract. */
export const shareView = ({ t, headingLevel, form, hidden, said, submitButton }: ShareView): TemplateResult =>
  html`${said}
    <div class="offer no-print" ?hidden=${hidden}>
      ${form.frame(html`${heading(headingLevel, t('form.title'))} ${form.names.map((name) => form.field(name))} ${submitButton}`)}
    </div>`;

/** Spans with the day on which they end: nobody has to count. */
function ends({ t, language, today }: Known): readonly ChoiceOption<string>[] {
  if (today === '') return [];
  return spans.map(({ unit, count }) => {
    const date = endOfShare(today, { unit, count });
    return { value: date, text: t(`form.${unit}`, { count, date: formatDate(date, language) }) };
  });
}
