/** The server by itself, on a database that runs already. `npm run dev` starts it again after every change. */
import { assistantsIn } from '../../packages/server/src/cli/assistants.ts';
import { carriersIn } from '../../packages/server/src/cli/carriers.ts';
import { Ending, endOnSignals } from '../../packages/server/src/cli/ending.ts';
import { openLogFile } from '../../packages/server/src/cli/log-file.ts';
import { providersIn } from '../../packages/server/src/cli/providers.ts';
import { readSettings } from '../../packages/server/src/cli/settings.ts';
import { jsonLog } from '../../packages/server/src/log.ts';
import { migrateDatabase, startServer } from '../../packages/server/src/node.ts';
import { sampleUtilities, utilitiesInFolder } from '../../packages/server/src/utility/registry-files.ts';

/** What `npm run dev` tells by the environment. */
const { MIGRATE, OWNER_URL = '', APP_URL = '', PEPPER = '', OPERATOR_TOKEN = '', ELEMENTS = '' } = process.env;

const { dataDir, host, port, publicUrl, sites } = readSettings(process.env);
const ending = new Ending();
endOnSignals(ending, () => undefined);
const file = openLogFile(dataDir, console.error);
const log = jsonLog((line) => file.write(line));
if (MIGRATE === 'true') await migrateDatabase(OWNER_URL, log);
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
