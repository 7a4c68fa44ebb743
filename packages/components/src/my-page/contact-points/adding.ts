import type { CodeSent } from '@mizumado/sdk';
import type { ContactKind, ContactPoint } from '../model.ts';

/** How far the person has come with a new contact point. A pure state: what was typed is in the forms. */
export type Adding =
  | { readonly step: 'no' }
  | { readonly step: 'address'; readonly kind: ContactKind; readonly replaces: ContactPoint | null }
  | {
      readonly step: 'code';
      readonly kind: ContactKind;
      readonly replaces: ContactPoint | null;
      readonly address: string;
      readonly challengeId: string;
      readonly resendAt: string;
    };

export const notAdding: Adding = { step: 'no' };

/** @param replaces contact point whose place the new one takes; its kind is suggested */
export const begin = (replaces: ContactPoint | null): Adding => ({
  step: 'address',
  kind: replaces?.kind ?? 'mail',
  replaces,
});

export function chooseKind(adding: Adding, kind: ContactKind): Adding {
  return adding.step === 'address' ? { ...adding, kind } : adding;
}

/** A code is on its way to `address`; also when another one is sent. */
export function sent(adding: Adding, address: string, { challengeId, resendAt }: CodeSent): Adding {
  return adding.step === 'no'
    ? adding
    : { step: 'code', kind: adding.kind, replaces: adding.replaces, address, challengeId, resendAt };
}

/** Back to the address, which stands there as it was typed. */
export function mendAddress(adding: Adding): Adding {
  return adding.step === 'code' ? { step: 'address', kind: adding.kind, replaces: adding.replaces } : adding;
}
