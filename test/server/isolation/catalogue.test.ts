/** Promises 2 and 3: the database itself keeps utilities and people apart, whatever statement comes. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { catalogueFaults } from './support/catalogue.ts';
import { people } from './support/people.ts';
import { isForeign, openPlace } from './support/place.ts';
import { tableFaults } from './support/tables.ts';

const place = await openPlace();
after(() => place.server.close());
const { tables, rows } = place.baseline;

test('the catalogue holds nothing that goes round the policies', async () => {
  assert.ok(tables.length >= 29);
  assert.deepEqual(await catalogueFaults(place.server.db), []);
});

for (const person of people) {
  test(`every table has a row that is foreign to person ${person.index}: a table without one is seeded in support/rows.ts`, () => {
    const foreign = new Set(
      [...rows.values()].filter((row) => isForeign(row, person.utility, person)).map(({ table }) => table),
    );
    assert.deepEqual(
      tables.map(({ name }) => name).filter((name) => !foreign.has(name)),
      [],
    );
  });
}

for (const { name } of tables) {
  test(`${name}: nobody reads, changes, removes or adds what is not theirs; without a tenant an error, never rows`, async () => {
    for (const utility of ['morioka', 'chiba'] as const)
      assert.deepEqual(await tableFaults(place, utility, [name]), []);
  });
}
