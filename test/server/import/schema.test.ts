import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { bundleApi } from '../../../.ci/generate/bundle.ts';
import { importSchemas } from '../../../.ci/generate/import-schemas.ts';
import { importKinds, kinds } from '../../../packages/server/src/import/index.ts';
import type { ImportKind } from '../../../packages/server/src/import/index.ts';
import { Refusals } from '../../../packages/server/src/import/refusals.ts';
import { RowWriter } from '../../../packages/server/src/import/rows.ts';

const root = new URL('../../../', import.meta.url);
const published = (kind: ImportKind): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`openapi/import/${kind}.schema.json`, root), 'utf8')) as Record<string, unknown>;

const ajv = new Ajv2020({ strict: true, allErrors: false, allowUnionTypes: true, strictTypes: false });
// The types of ajv-formats are those of a CommonJS module: its default export is the module.
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
const validators = Object.fromEntries(importKinds.map((kind) => [kind, ajv.compile(published(kind))])) as Record<
  ImportKind,
  ValidateFunction
>;

/** Columns at fault, as the import sees it. */
function faultsOf(kind: ImportKind, object: Record<string, unknown>): string[] {
  const refusals = new Refusals();
  new RowWriter({ ...kinds[kind], rules: [] }, refusals).fromObject(1, object);
  return refusals.with([]).map(({ column, reason }) => `${column}: ${reason}`);
}

const example = (kind: ImportKind): Record<string, unknown> =>
  (published(kind)['examples'] as Record<string, unknown>[])[0]!;

test('the published schemas are what the table of columns says', async () => {
  const files = await importSchemas(await bundleApi(new URL('openapi/openapi.yaml', root).pathname));
  for (const { path, text } of files)
    assert.equal(readFileSync(new URL(path, root), 'utf8'), text, `${path} is stale: npm run generate`);
});

test('examples keep to their schemas and rules', () => {
  for (const kind of importKinds) {
    assert.ok(validators[kind](example(kind)), `${kind}: ${JSON.stringify(validators[kind].errors)}`);
    const refusals = new Refusals();
    assert.ok(new RowWriter(kinds[kind], refusals).fromObject(1, example(kind)), JSON.stringify(refusals.with([])));
  }
});

/** Values near the border between right and wrong. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    1001,
    2 ** 31,
    1e12,
    '1',
    '0',
    'slip',
    'bank',
    '2026-02-28',
    '2026-02-29',
    '2024-02-29',
    '2026-13-01',
    '2026/01/01',
    '2026-10-03T14',
    '2026-10-03T14:00+09:00',
    '2026-10-03T14:30',
    '020-0013',
    '0200013',
    [],
    ['2026-09'],
    ['2026-9'],
    [{}],
    {},
    'x'.repeat(51),
    '𠮷'.repeat(50),
  ),
  fc.integer(),
  fc.stringMatching(/^[a-z0-9]{1,12}$/),
);
const line = fc.record(
  {
    kind: fc.constantFrom('water-base', 'adjustment', 'wine'),
    label: fc.oneof(fc.constant('x'), fc.constant(1)),
    fromM3: fc.integer({ min: -1, max: 3 }),
    toM3: fc.option(fc.integer({ min: -1, max: 3 })),
    unitPriceYen: fc.constantFrom('1', '1.55555', '-1', 1),
    amountYen: fc.oneof(fc.integer(), fc.constant(0.5)),
    taxRatePercent: fc.integer({ min: -1, max: 101 }),
    extra: fc.constant(1),
    charge: fc.constant('water'),
    ratePercent: fc.constant(10),
    totalYen: fc.integer(),
    taxYen: fc.integer(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

test('the schemas and the import take and refuse the same', () => {
  const places = importKinds.flatMap((kind) => [
    ...kinds[kind].columns.map(({ name }) => [kind, name] as const),
    [kind, 'unknown'] as const,
  ]);
  const value = fc.oneof(anything, fc.array(line, { minLength: 1, maxLength: 2 }));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.option(value, { nil: undefined }), ([kind, column], changed) => {
      const { [column]: _, ...rest } = example(kind);
      const object = changed === undefined ? rest : { ...rest, [column]: changed };
      const faults = faultsOf(kind, object);
      assert.equal(
        faults.length === 0,
        validators[kind](object),
        `${JSON.stringify(object)} ${faults.join()} ${JSON.stringify(validators[kind].errors)}`,
      );
    }),
    { numRuns: 3000 },
  );
});
