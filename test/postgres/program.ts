/**
 * A program like `npm start` that does nothing but run PostgreSQL on the folder given, to be killed by tests. Writes one
 * line of JSON: `{ url }` when it is ready, or `{ fault }`.
 */
import { startPostgres, StartFault } from '../../packages/postgres/src/index.ts';

const [dataDir = ''] = process.argv.slice(2);
try {
  const postgres = await startPostgres({ dataDir, log: (line) => console.error(line) });
  console.log(JSON.stringify({ url: postgres.url('mizumado_owner') }));
  process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
} catch (error) {
  console.log(JSON.stringify({ fault: error instanceof StartFault ? error.message : String(error) }));
  process.exitCode = 1;
}
