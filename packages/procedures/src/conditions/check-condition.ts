import type { Scalar } from './condition.ts';
import { isDate, isNumber } from './operators.ts';
import type { OperatorName, ValueKind } from './operators.ts';

/** What is known of a name where a condition stands. What is left out is not checked. */
export interface KnownName {
  readonly kind?: ValueKind;
  /** All values it can ever have, as of a choice; of a list: all that can be ticked. */
  readonly values?: readonly Scalar[];
}

const groups = ['all', 'any', 'not', 'present'];
const example = '{ "given": "payment", "is": "slip" }';
const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
const listed = (names: readonly unknown[]): string => names.map(shown).join(', ');

/** What an operator compares: the kind of value it looks at (any single one when left out), and what may be stated beside it. */
interface Operands {
  readonly on?: ValueKind;
  readonly wants: string;
  readonly accepts: (stated: unknown) => boolean;
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
const number: Operands = { on: 'number', wants: 'a number', accepts: isNumber };
const date: Operands = { on: 'date', wants: 'a calendar date (YYYY-MM-DD)', accepts: isDate };

const operands: Readonly<Record<OperatorName, Operands>> = {
  is: { wants: 'a text, a number, true or false', accepts: isScalar },
  oneOf: {
    wants: 'a list of texts or numbers',
    accepts: (stated) => Array.isArray(stated) && stated.length > 0 && stated.every(isScalar),
  },
  includes: { on: 'list', wants: 'a text', accepts: (stated) => typeof stated === 'string' },
  atLeast: number,
  atMost: number,
  moreThan: number,
  lessThan: number,
  from: date,
  until: date,
  after: date,
  before: date,
};

/**
 * What is wrong with a condition, in sentences for its author, each with the place in front (`when.all[1]: …`); empty when it is sound.
 * Unknown operators, unknown names and values that a name never has are faults, as they would make a condition that never holds.
 *
 * @param condition as it was read from a file
 * @param known the names that can have a value where the condition stands
 * @param place where the condition stands in its file
 */
export function checkCondition(
  condition: unknown,
  known: Readonly<Record<string, KnownName>>,
  place = 'condition',
): string[] {
  const fault = (text: string): string[] => [`${place}: ${text}`];
  if (typeof condition !== 'object' || condition === null)
    return fault(`${shown(condition)} is no condition; write one such as ${example}`);
  if (Array.isArray(condition)) return fault(`a list is no condition; write { "all": [${example}, …] }`);

  const { given, ...asked } = condition as Readonly<Record<string, unknown>>;
  const [key = '', ...more] = Object.keys(asked);
  const stated = asked[key];
  if (key === '' || more.length > 0)
    return fault(
      `a condition asks one thing, not ${listed(Object.keys(asked)) || 'nothing'}; put several in { "all": [ … ] }`,
    );

  const unknownName = (name: unknown): string[] =>
    typeof name === 'string' && Object.hasOwn(known, name)
      ? []
      : fault(`there is no ${shown(name)} here, but ${listed(Object.keys(known))}`);

  if (groups.includes(key) && given !== undefined) return fault(`"${key}" stands without "given"`);
  if (key === 'not') return checkCondition(stated, known, `${place}.not`);
  if (key === 'present') return unknownName(stated);
  if (key === 'all' || key === 'any')
    return Array.isArray(stated) && stated.length > 0
      ? stated.flatMap((one, index) => checkCondition(one, known, `${place}.${key}[${index}]`))
      : fault(`"${key}" is a list of conditions, with one at least`);

  if (!Object.hasOwn(operands, key))
    return fault(`there is no operator ${shown(key)}, but ${listed([...groups, ...Object.keys(operands)])}`);
  if (given === undefined) return fault(`"${key}" needs "given", the name it asks about`);
  const reference = key === 'oneOf' ? undefined : soundReference(stated);
  const unknown = [given, ...(reference === undefined ? [] : [reference])].flatMap(unknownName);
  if (unknown.length > 0) return unknown;
  const name = given as string;
  return mismatches(
    key as OperatorName,
    stated,
    [name, known[name]!],
    reference === undefined ? undefined : known[reference],
  ).flatMap(fault);
}

/** The name in `{ given: name }`, where that is all there is. */
function soundReference(stated: unknown): string | undefined {
  const { given, ...more } = { ...(stated as { readonly given?: unknown }) };
  return typeof given === 'string' && Object.keys(more).length === 0 ? given : undefined;
}

/** What does not fit between an operator, the kind of value it looks at, and the value it compares with. */
function mismatches(
  key: OperatorName,
  stated: unknown,
  [name, { kind, values }]: readonly [string, KnownName],
  reference: KnownName | undefined,
): string[] {
  const { on, wants, accepts } = operands[key];
  if (kind && (on ? kind !== on : kind === 'list'))
    return [`"${key}" cannot be asked of "${name}", which is a ${kind}`];
  if (reference) {
    const comparable = on === 'list' ? 'text' : kind;
    return comparable && reference.kind && reference.kind !== comparable
      ? [`"${name}" is compared with a ${reference.kind}`]
      : [];
  }
  if (!accepts(stated)) return [`"${key}" takes ${wants}, not ${shown(stated)}`];
  return [stated]
    .flat()
    .filter((value) => !(values ? values.includes(value as Scalar) : !kind || fits(kind, value)))
    .map(
      (value) => `"${name}" is never ${shown(value)}` + (values ? `, but ${listed(values)}` : `, as it is a ${kind}`),
    );
}

const fits = (kind: ValueKind, value: unknown): boolean =>
  kind === 'date' ? isDate(value) : typeof value === (kind === 'text' || kind === 'list' ? 'string' : kind);
