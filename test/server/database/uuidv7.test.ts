/** Ids sort by when they were made, on a PostgreSQL with a `uuidv7()` of its own and on an older one. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createPGlite } from '../../../packages/server/src/database/pglite.ts';
import { uuidv7 } from '../../../packages/server/src/database/schema/functions/uuidv7.ts';
import { cachedEmptyDatabase } from '../support/empty-database.ts';

const pglite = await createPGlite(await cachedEmptyDatabase());
await pglite.exec('create schema mizumado');
after(() => pglite.close());

for (const version of [150020, 180004]) {
  test(`as on ${version}: the version, the variant, the moment, the order, and no two the same`, async () => {
    await pglite.exec(uuidv7(version));
    const before = Date.now();
    // Each in a statement of its own, so that time passes between them.
    const ids: string[] = [];
    for (let turn = 0; turn < 200; turn += 1)
      ids.push((await pglite.query<{ id: string }>('select mizumado.uuidv7() as id')).rows[0]!.id);
    const afterwards = Date.now();
    for (const id of ids) {
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
      assert.ok(at >= before - 1 && at <= afterwards + 1, `${id} is of ${at}`);
    }
    // The clock of the database in memory counts milliseconds, so ids are compared without their random rest.
    const moments = ids.map((id) => id.slice(0, 18));
    assert.deepEqual(moments, moments.toSorted());
    const { rows } = await pglite.query<{ ids: number }>(
      'select count(distinct mizumado.uuidv7())::int as ids from generate_series(1, 20000)',
    );
    assert.deepEqual(rows, [{ ids: 20_000 }]);
  });
}
