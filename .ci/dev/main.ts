/**
 * `npm run dev`: what `npm start` runs, from the sources, and again after every change. The server starts again on the database that
 * goes on running, the elements are built again, and open pages load again.
 */
import { resolve } from 'node:path';
import { explaining, patiently, StartFault } from '@mizumado/postgres';
import { bringUpToDate } from '../../packages/server/src/cli/bring-up-to-date.ts';
import { carriersIn, whereMessagesGo } from '../../packages/server/src/cli/carriers.ts';
import { Ending, endOnSignals } from '../../packages/server/src/cli/ending.ts';
import { publishFirstVersions } from '../../packages/server/src/cli/first-versions.ts';
import { openDatabase } from '../../packages/server/src/cli/open-database.ts';
import { openSites } from '../../packages/server/src/cli/open-sites.ts';
import { readSettings } from '../../packages/server/src/cli/settings.ts';
import type { Settings } from '../../packages/server/src/cli/settings.ts';
import { step } from '../../packages/server/src/cli/terminal.ts';
import { welcome } from '../../packages/server/src/cli/welcome.ts';
import { importSamples } from '../../packages/server/src/samples/index.ts';
import { watchProject } from '../watch.ts';
import { openElements } from './elements.ts';
import type { Elements } from './elements.ts';
import { LiveReload } from './live-reload.ts';
import { ServerProcess } from './server-process.ts';

const root = resolve(import.meta.dirname, '../..');
const tell = (line: string): void => console.log(`  ${line}`);

/** What a changed file is part of. Some are part of both. */
const [ofServer, ofElements, ofSites] = [
  /^packages\/(?:server|procedures|tariff|faq)\/src\/|^packages\/utilities\/(?!.*\/site\/)/,
  /^packages\/(?:components|sdk|procedures|tariff|faq)\/src\//,
  /^packages\/utilities\/.*\/site\//,
];

async function dev(settings: Settings, ending: Ending): Promise<void> {
  const { dataDir, publicUrl, sites } = settings;
  const elementsFolder = resolve(dataDir, 'dev/elements');
  const { lock, postgres, log, logFile } = await openDatabase(settings, ending, tell);
  const databaseUrl = postgres.url('mizumado_app');
  const { pepper, operatorToken } = postgres;
  await step('Schema', () => patiently(() => bringUpToDate(postgres.url('mizumado_owner'), dataDir, log)));
  await step('Sample data', (progress) => patiently(() => importSamples({ databaseUrl, pepper, progress })));
  const utilities = sites.map(({ utility }) => utility);
  await step('Answers', () => patiently(() => publishFirstVersions(databaseUrl, utilities, log)));

  const elements = await openElements(elementsFolder);
  ending.onEnd(() => elements.close());
  await step('Elements', async () => complain(await elements.build()));
  const server = new ServerProcess({
    OWNER_URL: postgres.url('mizumado_owner'),
    APP_URL: databaseUrl,
    PEPPER: pepper,
    OPERATOR_TOKEN: operatorToken,
    ELEMENTS: elementsFolder,
    // What has not changed is not compiled again, which is half of the time that a start takes.
    NODE_COMPILE_CACHE: resolve(dataDir, 'dev/compiled'),
  });
  ending.onEnd(() => server.stop());
  await step('Server', () => server.start());
  const live = new LiveReload();
  const running = await openSites(settings, ending, { elementsFolder, script: live.script });
  lock.publish(publicUrl);

  const follow = follower(server, elements, live);
  watchProject(root, follow);
  const messages = whereMessagesGo(carriersIn(process.env, dataDir), publicUrl);
  console.log(welcome({ service: publicUrl, sites: running, messages, log: logFile }));
  tell('Server and pages follow what you change.');
}

/** Takes changed files in. Server and elements do not wait for each other. */
function follower(server: ServerProcess, elements: Elements, live: LiveReload): (paths: readonly string[]) => void {
  const parts = [
    {
      files: ofServer,
      take: async (paths: readonly string[]) =>
        (await server.start(paths.filter((path) => path.includes('/database/'))))
          ? 'server'
          : 'the server does not run',
    },
    {
      files: ofElements,
      take: async () => (complain(await elements.build()) ? 'the elements have faults' : 'elements'),
    },
    { files: ofSites, take: async () => 'pages' },
  ].map((part) => ({ ...part, ended: Promise.resolve() }));
  return (paths) => {
    if (paths.some((path) => path.startsWith('openapi/'))) tell('The API has changed: npm run generate');
    for (const part of parts) {
      const path = paths.find((each) => part.files.test(each));
      if (path === undefined) continue;
      part.ended = part.ended.then(async () => {
        const began = performance.now();
        const done = await part.take(paths);
        live.reload();
        tell(`${path} → ${done} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      });
    }
  };
}

/** @returns whether there was something to complain of */
function complain(fault: string): boolean {
  if (fault !== '') console.error(fault);
  return fault !== '';
}

const ending = new Ending();
endOnSignals(ending, tell);
try {
  const settings = readSettings(process.env);
  await explaining(settings.dataDir, () => dev(settings, ending));
} catch (error) {
  // While ending, whatever was under way fails because its ground is taken away.
  if (!ending.begun) console.error(error instanceof StartFault ? error.message : error);
  await ending.end(1);
}
