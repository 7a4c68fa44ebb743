import { normaliseDigits } from '../../base/digits.ts';
import type { Address, AddressPart, Town, WrittenAddress } from './question.ts';

export const emptyAddress: WrittenAddress = {
  way: 'code',
  postalCode: '',
  towns: undefined,
  search: 'idle',
  town: '',
  typed: '',
  block: '',
  building: '',
};

/** `〒020-0013` in any width → `0200013`. */
export const postalDigits = (text: string): string => normaliseDigits(text.replace('〒', ''));

export const isPostalCode = (text: string): boolean => /^\d{7}$/.test(postalDigits(text));

/** 020-0013; what is no postal code stays as it is. */
export const shownPostalCode = (text: string): string =>
  isPostalCode(text) ? postalDigits(text).replace(/^(\d{3})/, '$1-') : text;

/** Whether the reader writes the town out: by choice, or because nothing was found. The form never stops there. */
export const isTyped = ({ way, search, towns }: WrittenAddress): boolean =>
  way === 'typed' || search === 'failed' || (search === 'found' && towns?.length === 0);

/** The town that is meant; the only one of a code needs no choice. */
export function townOf(written: WrittenAddress): Town | undefined {
  if (isTyped(written)) return undefined;
  const { towns = [], town } = written;
  return towns.length === 1 ? towns[0] : towns.find(({ id }) => id === town);
}

export interface AddressFault {
  readonly kind: 'postalCode' | 'waiting' | 'town' | 'typed' | 'block';
  readonly part: AddressPart;
  readonly now?: number;
}

/** What is wrong first, from the top. A town that is written out is never judged. */
export function addressFault(written: WrittenAddress): AddressFault | undefined {
  if (isTyped(written)) {
    if (written.typed.trim() === '') return { kind: 'typed', part: 'typed' };
  } else if (!isPostalCode(written.postalCode)) {
    return { kind: 'postalCode', part: 'postalCode', now: postalDigits(written.postalCode).length };
  } else if (written.search !== 'found') return { kind: 'waiting', part: 'postalCode' };
  else if (!townOf(written)) return { kind: 'town', part: 'town' };
  return written.block.trim() === '' ? { kind: 'block', part: 'block' } : undefined;
}

/** Nothing was entered yet. */
export const isUntouched = ({ postalCode, typed, block, building }: WrittenAddress): boolean =>
  [postalCode, typed, block, building].every((text) => text.trim() === '');

export function addressOf(written: WrittenAddress): Address {
  return {
    postalCode: isPostalCode(written.postalCode) && written.way === 'code' ? postalDigits(written.postalCode) : '',
    town: townOf(written),
    typed: isTyped(written) ? written.typed : '',
    block: written.block,
    building: written.building,
  };
}
