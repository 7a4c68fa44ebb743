import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { StartFault } from '@mizumado/postgres';
import { compressor } from '../http/compression.ts';
import { elementsIn } from '../hosted/elements.ts';
import { hostedPages } from '../hosted/hosted.ts';
import { listenOnPort } from '../listen.ts';
import { jsonLog } from '../log.ts';
import { createMemoryServer, memoryPepper } from '../memory.ts';
import { outboxPageOf, outboxPath } from '../messages/outbox-page.ts';
import { readFaqSource } from '../faq/source-files.ts';
import { seedTab } from '../samples/seed-tab.ts';
import { bundleFolder } from '../sites/serve.ts';
import { sampleUtilities, utilitiesInFolder } from '../utility/registry-files.ts';
import { assistantsIn } from './assistants.ts';
import type { Ending } from './ending.ts';
import { openLogFile } from './log-file.ts';
import { openSites } from './open-sites.ts';
import { checkPorts } from './ports.ts';
import { providersIn } from './providers.ts';
import type { Settings } from './settings.ts';
import { step } from './terminal.ts';
import { welcome } from './welcome.ts';

/** Systems that a bundled PostgreSQL comes for. */
const withPostgres = new Set(['linux-x64', 'linux-arm64']);

/**
 * Whether the database is in memory: where no bundled PostgreSQL comes for the system (Windows, macOS), and with `--memory`.
 * @throws StartFault for a parameter that is none
 */
export function isInMemory(parameters: readonly string[], system = `${process.platform}-${process.arch}`): boolean {
  try {
    const { values } = parseArgs({ args: [...parameters], options: { memory: { type: 'boolean' } } });
    return values.memory ?? !withPostgres.has(system);
  } catch (error) {
    throw new StartFault(`npm start takes --memory and nothing else. ${(error as Error).message}`);
  }
}

/** What `npm start` runs without PostgreSQL: the same server and sites, on a database in memory that holds the sample customers by name. */
export async function startInMemory(settings: Settings, ending: Ending, tell: (line: string) => void): Promise<void> {
  const { dataDir, host, port, publicUrl, sites } = settings;
  await checkPorts([
    { host, port, variable: 'PORT' },
    ...sites.map((site) => ({ host: 'localhost', port: site.port, variable: site.variable })),
  ]);
  await mkdir(dataDir, { recursive: true });
  const file = openLogFile(dataDir, tell);
  const log = jsonLog((line) => file.write(line));
  const utilities = utilitiesInFolder(sampleUtilities, log);
  const ids = sites.map(({ utility }) => utility);

  const server = await step('Database', (progress) =>
    createMemoryServer({
      utilities,
      faqSources: ids.map((id) => readFaqSource(sampleUtilities, id)),
      log,
      publicUrl,
      assistants: assistantsIn(process.env),
      providers: providersIn(process.env, utilities, ids),
      allowedOrigins: sites.map((site) => `http://localhost:${site.port}`),
      async seed(_database, importDatabase) {
        for (const utility of ids) {
          progress(utility);
          await seedTab(importDatabase, { utility, pepper: memoryPepper });
        }
      },
    }),
  );
  ending.onEnd(() => server.close());

  const outbox = outboxPageOf(async () => server.outbox.messages.toReversed());
  const hosted = hostedPages({
    utilities,
    secure: publicUrl.startsWith('https:'),
    elements: elementsIn(bundleFolder),
    compress: compressor(),
    log,
  });
  const listening = await step('Server', () =>
    listenOnPort({
      port,
      host,
      answer(request, path, incoming) {
        if (hosted.concerns(path)) return hosted.answer(request);
        const address = incoming.socket.remoteAddress ?? 'unknown';
        return outbox.concerns(path) ? outbox.answer(request, address) : server.fetch(request, { address });
      },
    }),
  );
  ending.onEnd(() => listening.close());

  const running = await openSites(settings, ending);
  const messages = `${publicUrl}${outboxPath}`;
  console.log(welcome({ service: publicUrl, sites: running, messages, log: file.path }));
  tell('The database is in memory: nothing is kept when this ends.');
}
