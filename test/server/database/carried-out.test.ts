/** A database of another branch or of a later release is told from a broken one, in a sentence that says what to do. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { StartFault } from '@mizumado/postgres';
import { bringUpToDate } from '../../../packages/server/src/cli/bring-up-to-date.ts';
import { startTestCluster } from '../support/cluster.ts';

const postgres = await startTestCluster();
after(() => postgres.stop());
const start = (): Promise<string[]> => bringUpToDate(postgres.url('mizumado_owner'), '/data/of/mine', () => undefined);
await start();

/** What another version of the code leaves in the list of what was carried out. */
async function carriedOut(change: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('mizumado_owner') });
  await client.connect();
  await client.query(change);
  await client.end();
}

test('a migration that the code does not have is named, with the folder to remove', async () => {
  await carriedOut(
    "insert into mizumado_migrations.kysely_migration values ('9001-water-samples', '2026-11-30T00:00:00Z')",
  );
  await assert.rejects(start(), (error) => {
    assert.ok(error instanceof StartFault);
    assert.equal(
      error.message,
      'The database has had the migration 9001-water-samples, which this version of the code does not have: the data in /data/of/mine are of another version. Go back to that, or remove the folder to begin anew; sample data come again by themselves.',
    );
    return true;
  });
  await carriedOut("delete from mizumado_migrations.kysely_migration where name = '9001-water-samples'");
  assert.deepEqual(await start(), []);
});

test('so is one that should have come before what was carried out', async () => {
  await carriedOut("delete from mizumado_migrations.kysely_migration where name = '0002-faq'");
  await assert.rejects(
    start(),
    /has had the migration 0003-accounts, but not 0002-faq, which comes before it: .*\/data\/of\/mine/,
  );
});
