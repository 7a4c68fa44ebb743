import type { Utility } from '@mizumado/sdk';
import type { Failure } from './failure.ts';

/** The running maintenance as a failure; undefined when there is none or it is only announced. */
export function maintenanceNow(utility: Utility | undefined, now: number): Failure | undefined {
  const window = utility?.maintenance;
  if (!window || now < Date.parse(window.startsAt) || now >= Date.parse(window.endsAt)) return undefined;
  return { kind: 'maintenance', until: window.endsAt, message: window.message };
}
