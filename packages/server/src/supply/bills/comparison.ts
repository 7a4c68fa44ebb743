import type { components } from '../../generated/api.ts';
import type { EarlierBill } from './store.ts';

type Schemas = components['schemas'];

/** Volume of a bill against an earlier one's, in m³; null when there is none. */
export function compared(volumeM3: number, earlier: EarlierBill | null): Schemas['ComparedVolume'] | null {
  return earlier && { ...earlier, differenceM3: volumeM3 - earlier.volumeM3 };
}
