/**
 * `npm start`: PostgreSQL, the schema, sample data, the server and the two sample sites, in this order. With `--memory`, and where no
 * PostgreSQL comes for the system, the database is in memory.
 */
import { startServer } from '../node.ts';
import { explaining, patiently, StartFault } from '@mizumado/postgres';
import { importSamples } from '../samples/index.ts';
import { bundleFolder } from '../sites/serve.ts';
import { sampleUtilities, utilitiesInFolder } from '../utility/registry-files.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { openDatabase } from './open-database.ts';
import { openSites } from './open-sites.ts';
import { Ending, endOnSignals } from './ending.ts';
import { assistantsIn } from './assistants.ts';
import { carriersIn, whereMessagesGo } from './carriers.ts';
import { publishFirstVersions } from './first-versions.ts';
import { providersIn } from './providers.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { isInMemory, startInMemory } from './start-in-memory.ts';
import { step } from './terminal.ts';
import { welcome } from './welcome.ts';

const tell = (line: string): void => console.log(`  ${line}`);

async function start(settings: Settings, ending: Ending): Promise<void> {
  const { dataDir, host, port, publicUrl, sites } = settings;
  const assistants = assistantsIn(process.env);
  const carriers = carriersIn(process.env, dataDir);
  const { lock, postgres, log, logFile } = await openDatabase(settings, ending, tell);
  const utilities = sites.map(({ utility }) => utility);
  const providers = providersIn(process.env, utilitiesInFolder(sampleUtilities, log), utilities);

  const databaseUrl = postgres.url('mizumado_app');
  const { pepper, operatorToken } = postgres;
  await step('Schema', () => patiently(() => bringUpToDate(postgres.url('mizumado_owner'), dataDir, log)));
  await step('Sample data', (progress) => patiently(() => importSamples({ databaseUrl, pepper, progress })));
  await step('Answers', () => patiently(() => publishFirstVersions(databaseUrl, utilities, log)));

  const server = await step('Server', () =>
    startServer({
      databaseUrl,
      port,
      host,
      publicUrl,
      pepper,
      operatorToken,
      log,
      assistants,
      providers,
      carriers,
      elementsFolder: bundleFolder,
      allowedOrigins: sites.map((site) => `http://localhost:${site.port}`),
    }),
  );
  ending.onEnd(() => server.close());

  const running = await openSites(settings, ending);
  lock.publish(publicUrl);
  console.log(
    welcome({ service: publicUrl, sites: running, messages: whereMessagesGo(carriers, publicUrl), log: logFile }),
  );
}

const ending = new Ending();
endOnSignals(ending, tell);
try {
  const settings = readSettings(process.env);
  const inMemory = isInMemory(process.argv.slice(2));
  await explaining(settings.dataDir, () =>
    inMemory ? startInMemory(settings, ending, tell) : start(settings, ending),
  );
} catch (error) {
  // While closing, running work fails because its resources are closed.
  if (!ending.begun) console.error(error instanceof StartFault ? error.message : error);
  await ending.end(1);
}
