import { html } from 'lit';
import { ruled } from '../control.ts';
import type { Control } from '../control.ts';
import { own } from '../own/own.ts';
import { readOwn } from '../own/own-control.ts';
import { AddressElement } from './address-element.ts';
import type { Address, AddressQuestion, WrittenAddress } from './question.ts';
import { addressFault, addressOf, emptyAddress, isUntouched, shownPostalCode } from './written-address.ts';

/**
 * An address: the postal code finds the town, and whoever has no code, or whose town is not found, writes it out on the same screen. What
 * is written out is kept letter for letter and stops nobody; the answer has no `town` then.
 */
export function address(question: AddressQuestion): Control<WrittenAddress, Address | undefined> {
  const { label, optional } = question;
  return {
    label,
    empty: emptyAddress,
    keep: question.keep ?? false,
    read: readOwn,
    answer: (value) => (addressFault(value) ? undefined : addressOf(value)),
    words(value) {
      if (isUntouched(value)) return '';
      const { postalCode, town, typed, block, building } = addressOf(value);
      const lines = [postalCode && `〒${shownPostalCode(postalCode)}`, `${town?.name ?? typed}${block}`, building];
      return lines.filter(Boolean).join('\n');
    },
    check(value, t) {
      if (isUntouched(value) && optional) return undefined;
      const fault = addressFault(value);
      if (!fault) return ruled(question, addressOf(value));
      return { message: t(`error.address.${fault.kind}`, { label, now: fault.now ?? 0 }), part: fault.part };
    },
    view: (place) => html`${own('address-field', AddressElement, { question, place })}`,
  };
}
