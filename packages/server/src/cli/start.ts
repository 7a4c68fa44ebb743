/** `npm start`: PostgreSQL, the schema, sample data, the server and the two sample sites, in this order. */
import { jsonLog } from '../log.ts';
import { migrateDatabase, startServer } from '../node.ts';
import { explaining, Held, holdLock, openFolder, patiently, StartFault, startPostgres } from '@mizumado/postgres';
import type { Lock } from '@mizumado/postgres';
import { importSamples, sampleCustomers, sampleHomes } from '../samples/index.ts';
import { bundleFolder, startSite } from '../sites/serve.ts';
import { sampleUtilities, utilitiesInFolder } from '../utility/registry-files.ts';
import { Ending, endOnSignals } from './ending.ts';
import { openLogFile } from './log-file.ts';
import { assistantsIn } from './assistants.ts';
import { carriersIn, whereMessagesGo } from './carriers.ts';
import { publishFirstVersions } from './first-versions.ts';
import { checkPorts } from './ports.ts';
import { providersIn } from './providers.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { step } from './terminal.ts';
import { welcome } from './welcome.ts';

const tell = (line: string): void => console.log(`  ${line}`);

async function start(settings: Settings, ending: Ending): Promise<void> {
  const { dataDir, host, port, publicUrl, sites } = settings;
  const assistants = assistantsIn(process.env);
  const carriers = carriersIn(process.env, dataDir);
  const lock = await openDataFolder(dataDir);
  ending.onEnd(lock.release);
  await checkPorts([
    { host, port, variable: 'PORT' },
    ...sites.map((site) => ({ host: 'localhost', port: site.port, variable: site.variable })),
  ]);
  const file = openLogFile(dataDir, tell);
  const log = jsonLog((line) => file.write(line));
  const providers = providersIn(
    process.env,
    utilitiesInFolder(sampleUtilities, log),
    sites.map(({ utility }) => utility),
  );
  const note = (line: string): void => log({ level: 'info', event: `postgres: ${line}` });

  const postgres = await step('PostgreSQL', () =>
    startPostgres({
      dataDir,
      serverLog: note,
      log: (line) => {
        note(line);
        tell(line);
      },
    }),
  );
  ending.onEnd(postgres.stop);

  const databaseUrl = postgres.url('mizumado_app');
  const { pepper, operatorToken } = postgres;
  await step('Schema', () => patiently(() => migrateDatabase(postgres.url('mizumado_owner'), log)));
  await step('Sample data', (progress) => patiently(() => importSamples({ databaseUrl, pepper, progress })));
  await step('Answers', () =>
    patiently(() =>
      publishFirstVersions(
        databaseUrl,
        sites.map(({ utility }) => utility),
        log,
      ),
    ),
  );

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

  const running = [];
  for (const { utility, port } of sites) {
    const site = await step(`Site ${utility}`, () =>
      startSite({ utility, port, serviceUrl: `${publicUrl}/${utility}/v1` }),
    );
    ending.onEnd(() => site.close());
    running.push({ utility, url: site.url, customers: sampleCustomers(utility), homes: sampleHomes(utility) });
  }
  lock.publish(publicUrl);
  console.log(
    welcome({ service: publicUrl, sites: running, messages: whereMessagesGo(carriers, publicUrl), log: file.path }),
  );
}

/** Makes the data folder and takes its lock. @throws StartFault when another start holds it */
async function openDataFolder(dataDir: string): Promise<Lock> {
  try {
    return await explaining(dataDir, async () => {
      await openFolder(dataDir);
      return holdLock(dataDir, 'start');
    });
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    const { pid, url } = error.holder;
    throw new StartFault(
      url
        ? `Mizumado is already running (process ${pid}): ${url}`
        : `Mizumado is just being started by process ${pid}.`,
    );
  }
}

const ending = new Ending();
endOnSignals(ending, tell);
try {
  const settings = readSettings(process.env);
  await explaining(settings.dataDir, () => start(settings, ending));
} catch (error) {
  // While ending, whatever was under way fails because its ground is taken away.
  if (!ending.begun) console.error(error instanceof StartFault ? error.message : error);
  await ending.end(1);
}
