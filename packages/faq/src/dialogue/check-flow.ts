import { checkCondition, dateFunctionResults } from '@mizumado/procedures';
import type { KnownName } from '@mizumado/procedures';
import type { Flow, Slot } from './flow.ts';

const results: Readonly<Record<string, KnownName>> = dateFunctionResults;

const knownOf = (slot: Slot): KnownName => {
  switch (slot.kind) {
    case 'choice':
      return { kind: 'text', values: slot.options.map(({ value }) => value) };
    case 'yes-no':
      return { kind: 'text', values: ['yes', 'no'] };
    case 'date':
      return { kind: 'date' };
    case 'text':
    case 'phone':
      return { kind: 'text' };
    case 'computed':
      if ('function' in slot) return (Object.hasOwn(results, slot.function) ? results[slot.function] : undefined) ?? {};
      return slot.cases.every((one) => 'value' in one)
        ? { kind: 'text', values: slot.cases.map(({ value }) => value) }
        : {};
  }
};

const oldForm =
  'conditions are no longer a list of { "slot": …, "is": […] }. Write { "given": SLOT, "is": VALUE } for one value, ' +
  '{ "given": SLOT, "oneOf": [ … ] } for several, { "not": … } for their contrary, and put several conditions in { "all": [ … ] }';

/**
 * Finds faults that the dialogue's schema cannot express: conditions on a missing slot or value, steps that ask for a
 * missing slot. Returns sentences for the author, each beginning with its place; empty when the dialogue is valid.
 */
export function checkFlow({ slots, steps }: Flow): string[] {
  const known = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, knownOf(slot)]));
  const condition = (when: unknown, place: string): string[] =>
    when === undefined ? [] : Array.isArray(when) ? [`${place}: ${oldForm}`] : checkCondition(when, known, place);
  const slot = (name: string, place: string): string[] =>
    Object.hasOwn(slots, name) ? [] : [`${place}: there is no slot "${name}"`];
  return [
    ...Object.entries(slots).flatMap(([name, authored]) => {
      const place = `slots.${name}`;
      if (authored.kind !== 'computed') return [];
      if ('function' in authored)
        return Object.entries(authored.with).flatMap(([argument, from]) => slot(from, `${place}.with.${argument}`));
      return authored.cases.flatMap((one, index) => [
        ...condition(one.when, `${place}.cases[${index}].when`),
        ...('from' in one ? slot(one.from, `${place}.cases[${index}].from`) : []),
      ]);
    }),
    ...steps.flatMap((step, index) => [
      ...condition(step.when, `steps[${index}].when`),
      ...('ask' in step ? slot(step.ask, `steps[${index}].ask`) : []),
    ]),
  ];
}
