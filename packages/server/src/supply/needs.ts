import type { Clock } from '../clock.ts';

/** What contracts, bills, readings and use need beside a request. */
export interface SupplyNeeds {
  clock: Clock;
}
