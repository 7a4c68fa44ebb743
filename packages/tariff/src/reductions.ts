import type { ChargeInput } from './charges.ts';
import type { Reduction, ReductionConditions } from './tariff.ts';

/** One test per condition of a tariff file; an omitted condition always holds. */
const tests: readonly ((when: ReductionConditions, input: ChargeInput) => boolean)[] = [
  ({ uses }, { use }) => uses?.includes(use) ?? true,
  ({ boresMm }, { boreMm }) => boresMm?.includes(boreMm) ?? true,
  ({ readFrom = '' }, { readOn }) => readOn >= readFrom,
  ({ readUntil }, { readOn }) => readUntil === undefined || readOn <= readUntil,
  ({ directDebit: wanted }, { directDebit = false }) => wanted === undefined || directDebit === wanted,
  ({ portalLinked: wanted }, { portalLinked = false }) => wanted === undefined || portalLinked === wanted,
];

/** Whether a reduction applies to this bill: all its conditions must hold. */
export function applies({ when = {} }: Reduction, input: ChargeInput): boolean {
  return tests.every((holds) => holds(when, input));
}
