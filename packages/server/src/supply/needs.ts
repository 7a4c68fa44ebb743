import type { Clock } from '../clock.ts';
import type { Outbox } from '../messages/outbox.ts';

/** What contracts, bills, readings and use need beside a request. */
export interface SupplyNeeds {
  clock: Clock;
  /** Secret that is mixed into stored hashes. */
  pepper: string;
  /** Messages to people. */
  outbox: Outbox;
}
