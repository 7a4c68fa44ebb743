import type { FaqSource } from '@mizumado/faq';
import type { Kysely } from 'kysely';
import { createApp } from './app.ts';
import type { App, AppOptions } from './app.ts';
import { createPGlite, kyselyOverPGlite } from './database/pglite.ts';
import { migrate } from './database/migrate.ts';
import type { Database } from './database/tables.ts';
import { pgliteImportDatabase } from './import/copy-pglite.ts';
import type { ImportDatabase } from './import/connection.ts';
import type { Log } from './log.ts';
import { memoryOutbox } from './messages/memory-outbox.ts';
import type { MemoryOutbox } from './messages/memory-outbox.ts';
import type { RequestInfo } from './http/router.ts';
import { utilitiesFrom } from './utility/registry.ts';
import type { UtilityConfig, UtilityRegistry } from './utility-config.ts';

export { emptyDatabase } from './database/pglite.ts';
export type { MemoryOutbox, SentMessage } from './messages/memory-outbox.ts';
export { sampleCustomers, type SampleCustomer } from './samples/cases.ts';
export { seedTab, type TabSeed } from './samples/seed-tab.ts';

export interface MemoryServerOptions extends Partial<
  Pick<
    AppOptions,
    | 'clock'
    | 'allowedOrigins'
    | 'operatorToken'
    | 'validateResponses'
    | 'requestLimit'
    | 'operationLimits'
    | 'bodyLimits'
    | 'assistants'
    | 'providers'
  >
> {
  /** Knowledge bases, published on the first request. */
  faqSources?: readonly FaqSource[];
  utilities: readonly UtilityConfig[] | UtilityRegistry;
  /** Fills the database; the rows of each utility go through `asStaff`. */
  seed?: (database: Kysely<Database>, importDatabase: ImportDatabase) => Promise<void>;
  log?: Log;
  /** Where the server pretends to be; https unless given. */
  publicUrl?: string;
  pepper?: string;
  /** Copy of an empty database; it saves most of the time that a start takes. */
  emptyDatabase?: Blob;
}

/** Replacements for headers that a browser's `Request` and `Response` do not allow. */
export type MemoryContext = Omit<RequestInfo, 'address'> & { address?: string };

export interface MemoryServer {
  /** Answers a request; its URL needs a path such as `/morioka/v1/bills`, whatever the host. */
  handle(request: Request, context?: MemoryContext): Promise<Response>;
  fetch: App['fetch'];
  /** Connection with the rights of the application's role. */
  db: Kysely<Database>;
  /** Messages to people; they go nowhere but here. */
  outbox: MemoryOutbox;
  close(): Promise<void>;
}

/** Pepper of memory servers, for seeds that store confirmation hashes. */
export const memoryPepper = 'memory';

/**
 * The real server on a database in memory, in Node or in a browser tab. Nothing outlives it.
 */
export async function createMemoryServer(options: MemoryServerOptions): Promise<MemoryServer> {
  const {
    utilities,
    seed,
    faqSources = [],
    log = () => undefined,
    publicUrl = 'https://service.example',
    pepper = memoryPepper,
    clock = () => new Date(),
    emptyDatabase: empty,
    ...rest
  } = options;
  const pglite = await createPGlite(empty);
  const db = kyselyOverPGlite(pglite);
  let sent: MemoryOutbox | undefined;
  const close = async (): Promise<void> => {
    await sent?.idle();
    await db.destroy();
    await pglite.close();
  };
  let app: App;
  try {
    await pglite.exec('create role mizumado_app nologin');
    await migrate(db);
    await pglite.exec('set role mizumado_app');
    const importDatabase = pgliteImportDatabase(pglite, db);
    await seed?.(db, importDatabase);
    const registry = 'get' in utilities ? utilities : utilitiesFrom(utilities);
    const messages = memoryOutbox({ database: db, utilities: registry, clock, log });
    sent = messages.sent;
    app = createApp({
      ...rest,
      outbox: messages.outbox,
      faqSource: (id) => faqSources.find(({ utility }) => utility === id),
      database: db,
      importDatabase,
      utilities: registry,
      clock,
      log,
      publicUrl,
      pepper,
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { fetch: app.fetch, handle: (request, context = {}) => app.fetch(request, context), db, outbox: sent, close };
}
