/** Promise 1: nobody reaches across customers, accounts or utilities, by any operation of the API. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { apiOperations } from '../support/api.ts';
import { openPlace } from './support/place.ts';
import { probe } from './support/probing.ts';
import type { Outcome } from './support/probing.ts';
import { slotsOf } from './support/requests.ts';

const place = await openPlace();
after(() => place.server.close());
const total = { cases: 0, requests: 0, faults: 0, done: new Set<string>() };

for (const one of apiOperations) {
  test(`${one.id} reaches nothing that is not the asker's`, async () => {
    for (const home of ['morioka', 'chiba'] as const) {
      const outcome: Outcome = await probe(place, home, [one]);
      total.cases += outcome.cases;
      total.requests += outcome.requests;
      total.faults += outcome.faults.length;
      for (const id of outcome.done.keys()) total.done.add(id);
      assert.deepEqual(outcome.faults.slice(0, 10), []);
    }
  });
}

test('what was tried, and that own ids work where foreign ones do not', (t) => {
  // A refusal proves nothing where everybody is refused.
  const withIds = apiOperations.filter((one) => slotsOf(one).some((slot) => slot.in === 'path')).map(({ id }) => id);
  assert.deepEqual(
    withIds.filter((id) => !total.done.has(id)),
    [],
  );
  t.diagnostic(
    `${apiOperations.length} operations, ${total.cases} operations × cases, ${total.requests} requests, ${total.faults} leaks or wrong answers`,
  );
  t.diagnostic(
    `carried out with own ids: ${total.done.size}; never: ${apiOperations
      .map(({ id }) => id)
      .filter((id) => !total.done.has(id))
      .join(', ')}`,
  );
});
