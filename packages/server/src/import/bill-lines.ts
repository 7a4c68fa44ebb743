import { ValueFault, textFault } from './values.ts';
import type { JsonCell, ValueType } from './values.ts';

/** Checks of one property of an object in a JSON cell; `undefined` = right, otherwise what is wrong. */
type Check = (value: unknown) => string | undefined;
interface Shape {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Check>>;
}

const maxYen = 999_999_999_999;
const maxVolume = 999_999_999;
const maxLines = 100;

const whole =
  (minimum: number, maximum: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? undefined
      : `must be a whole number from ${minimum} to ${maximum}, not quoted`;
const oneOf = (words: readonly string[]): Check => {
  const known = new Set<unknown>(words);
  return (value) => (known.has(value) ? undefined : `must be one of ${words.join(', ')}`);
};
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

const yen = whole(-maxYen, maxYen);
const volume = whole(0, maxVolume);
const percent = whole(0, 100);

/** The API's `BillLine`. */
const billLine: Shape = {
  required: ['kind', 'amountYen', 'taxRatePercent'],
  properties: {
    kind: oneOf([
      'water-base',
      'water-tier',
      'water-fee',
      'water-reduction',
      'water-tax',
      'water-rounding',
      'sewer-base',
      'sewer-tier',
      'sewer-reduction',
      'sewer-tax',
      'sewer-rounding',
      'adjustment',
    ]),
    label: (value) => (typeof value === 'string' ? textFault(value, 100)?.reason : 'must be a string'),
    fromM3: volume,
    toM3: orNull(volume),
    volumeM3: volume,
    unitPriceYen: (value) =>
      typeof value === 'string' && /^\d{1,9}(\.\d{1,4})?$/.test(value)
        ? undefined
        : 'must be a decimal in quotes, like "148.50"',
    amountYen: yen,
    taxRatePercent: percent,
  },
};

/** The API's `TaxByRate`. */
const taxByRate: Shape = {
  required: ['charge', 'ratePercent', 'totalYen', 'taxYen'],
  properties: { charge: oneOf(['water', 'sewer']), ratePercent: percent, totalYen: yen, taxYen: yen },
};

function shapeFault(value: unknown, { required, properties }: Shape): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
  let found = 0;
  for (const name of Object.keys(value)) {
    const check = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (check === undefined) return `has a property that is not one of ${Object.keys(properties).join(', ')}`;
    const wrong = check((value as Record<string, unknown>)[name]);
    if (wrong !== undefined) return `${name} ${wrong}`;
    if (required.includes(name)) found += 1;
  }
  return found === required.length ? undefined : `needs ${required.join(', ')}`;
}

/** A JSON array of objects of one shape, whose `amount` is added up. */
function jsonArray(shape: Shape, amount: string, schemaName: string): ValueType {
  const fromJson = (value: unknown): JsonCell | ValueFault => {
    if (!Array.isArray(value) || value.length > maxLines)
      return new ValueFault(`must be a JSON array of at most ${maxLines} objects`);
    let totalYen = 0;
    for (const [index, item] of value.entries()) {
      const wrong = shapeFault(item, shape);
      if (wrong !== undefined) return new ValueFault(`item ${index + 1}: ${wrong}`);
      totalYen += (item as Record<string, number>)[amount]!;
    }
    return { text: JSON.stringify(value), totalYen };
  };
  return {
    sql: 'jsonb',
    schema: { type: 'array', maxItems: maxLines, items: { $ref: `#/$defs/${schemaName}` } },
    csv: `JSON array of ${schemaName}, in quotes with every " doubled`,
    fromJson,
    fromText(cell) {
      let value: unknown;
      try {
        value = JSON.parse(cell);
      } catch {
        return new ValueFault('must be JSON; in CSV the cell is quoted and every " in it is doubled');
      }
      return fromJson(value);
    },
  };
}

/** Breakdown of a bill (内訳). */
export const billLines = jsonArray(billLine, 'amountYen', 'BillLine');
/** Totals by tax rate (税率別内訳). */
export const taxTotals = jsonArray(taxByRate, 'totalYen', 'TaxByRate');
