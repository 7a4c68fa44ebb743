import type { Premises } from '@mizumado/sdk';

/** The premises on one line; parts the registry leaves empty are left out. */
export const placeText = ({ address, building, room }: Pick<Premises, 'address' | 'building' | 'room'>): string =>
  [address, building, room].filter(Boolean).join(' ');
