import { select } from '../../forms/choices/select.ts';
import { phone } from '../../forms/text/phone.ts';
import { text } from '../../forms/text/text.ts';
import type { KeyOf, Translate } from '../../i18n/feature.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { CallSlot } from './slots.ts';
import type { CallbackTexts } from './texts/index.ts';

export type CallbackQuestions = ReturnType<typeof callbackQuestions>;

/** Name of a span among the choices. */
export const nameOf = ({ on, from, to }: CallSlot): string => `${on} ${from}-${to}`;

/** Whom to call, about what and when. Names are never judged beyond being there. @param slots spans to choose from */
export function callbackQuestions(t: Translate<KeyOf<CallbackTexts>>, slots: readonly CallSlot[], language: string) {
  const asked = (name: 'name' | 'phone' | 'topic'): { readonly label: string; readonly hint: string } => ({
    label: t(`${name}.label`),
    hint: t(`${name}.hint`),
  });
  const shown = (slot: CallSlot): string => t('time.slot', { ...slot, date: formatShortDate(slot.on, language) });
  return {
    name: text({ ...asked('name'), autocomplete: 'name', size: 20 }),
    phone: phone({ ...asked('phone'), size: 16 }),
    topic: text({ ...asked('topic'), enterKeyHint: 'go' }),
    time: select({
      label: t('time.label'),
      optional: true,
      nothingChosen: t('time.soon'),
      options: slots.map((slot) => ({ value: nameOf(slot), text: shown(slot) })),
    }),
  };
}
