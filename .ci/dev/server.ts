/** The server by itself, on a database that runs already. `npm run dev` starts it again after every change. */
import { StartFault } from '@mizumado/postgres';
import { assistantsIn } from '../../packages/server/src/cli/assistants.ts';
import { bringUpToDate } from '../../packages/server/src/cli/bring-up-to-date.ts';
import { carriersIn } from '../../packages/server/src/cli/carriers.ts';
import { Ending, endOnSignals } from '../../packages/server/src/cli/ending.ts';
import { openLogFile } from '../../packages/server/src/cli/log-file.ts';
import { providersIn } from '../../packages/server/src/cli/providers.ts';
import { readSettings } from '../../packages/server/src/cli/settings.ts';
import { jsonLog } from '../../packages/server/src/log.ts';
import { migrations } from '../../packages/server/src/database/migrations/index.ts';
import { startServer } from '../../packages/server/src/node.ts';
import { sampleUtilities, utilitiesInFolder } from '../../packages/server/src/utility/registry-files.ts';

/** Brings the schema up to date, and tells when that cannot take a change in: a migration is carried out once. */
async function followSchema(changed: readonly string[]): Promise<void> {
  const now = await bringUpToDate(OWNER_URL, dataDir, log);
  const before = Object.keys(migrations).filter(
    (name) => !now.includes(name) && changed.some((path) => path.endsWith(`/migrations/${name}.ts`)),
  );
  for (const name of before)
    console.log(
      `  The migration ${name} has been carried out already, so what you changed in it does nothing. To have it carried out anew, end this, remove ${dataDir} and start again.`,
    );
}

/** What `npm run dev` tells by the environment. */
const { SCHEMA = '', OWNER_URL = '', APP_URL = '', PEPPER = '', OPERATOR_TOKEN = '', ELEMENTS = '' } = process.env;

const { dataDir, host, port, publicUrl, sites } = readSettings(process.env);
const ending = new Ending();
endOnSignals(ending, () => undefined);
const file = openLogFile(dataDir, console.error);
const log = jsonLog((line) => file.write(line));
try {
  if (SCHEMA !== '') await followSchema(SCHEMA.split(' '));
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
const server = await startServer({
  databaseUrl: APP_URL,
  port,
  host,
  publicUrl,
  pepper: PEPPER,
  operatorToken: OPERATOR_TOKEN,
  log,
  assistants: assistantsIn(process.env),
  providers: providersIn(
    process.env,
    utilitiesInFolder(sampleUtilities, log),
    sites.map(({ utility }) => utility),
  ),
  carriers: carriersIn(process.env, dataDir),
  elementsFolder: ELEMENTS,
  allowedOrigins: sites.map((site) => `http://localhost:${site.port}`),
});
ending.onEnd(() => server.close());
process.send?.('ready');
