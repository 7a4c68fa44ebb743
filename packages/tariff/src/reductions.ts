import type { ChargeInput } from './charges.ts';
import type { Reduction, ReductionConditions } from './tariff.ts';

/** One test per condition a tariff file may state; a condition left out always holds. */
const tests: readonly ((when: ReductionConditions, input: ChargeInput) => boolean)[] = [
  ({ uses }, { use }) => uses?.includes(use) ?? true,
  ({ boresMm }, { boreMm }) => boresMm?.includes(boreMm) ?? true,
  ({ readFrom = '' }, { readOn }) => readOn >= readFrom,
  ({ readUntil }, { readOn }) => readUntil === undefined || readOn <= readUntil,
  ({ directDebit: wanted }, { directDebit = false }) => wanted === undefined || directDebit === wanted,
  ({ portalLinked: wanted }, { portalLinked = false }) => wanted === undefined || portalLinked === wanted,
];

/** Whether a reduction is due on this bill: every condition it states must hold. */
export function applies({ when = {} }: Reduction, input: ChargeInput): boolean {
  return tests.every((holds) => holds(when, input));
}
