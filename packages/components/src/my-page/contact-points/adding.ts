import type { CodeSent } from '@mizumado/sdk';
import type { ContactKind, ContactPoint } from '../model.ts';

/** How far the person has come with a new contact point. A pure state: what was typed is in the forms. */
export type Adding =
  | { readonly step: 'no' }
  | { readonly step: 'address'; readonly replaces: ContactPoint | null }
  | {
      readonly step: 'code';
      readonly kind: ContactKind;
      readonly replaces: ContactPoint | null;
      readonly address: string;
      readonly challengeId: string;
      readonly resendAt: string;
    };

/** Where a code goes. */
export interface Destination {
  readonly kind: ContactKind;
  readonly address: string;
}

export const notAdding: Adding = { step: 'no' };

/** @param replaces contact point whose place the new one takes */
export const begin = (replaces: ContactPoint | null): Adding => ({ step: 'address', replaces });

/** A code is on its way; also when another one is sent. */
export function sent(adding: Adding, { kind, address }: Destination, { challengeId, resendAt }: CodeSent): Adding {
  return adding.step === 'no'
    ? adding
    : { step: 'code', kind, replaces: adding.replaces, address, challengeId, resendAt };
}

/** Back to the address, which stands there as it was typed. */
export function mendAddress(adding: Adding): Adding {
  return adding.step === 'code' ? { step: 'address', replaces: adding.replaces } : adding;
}
