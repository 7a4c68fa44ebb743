import type { IncomingMessage } from 'node:http';
import type { Kysely } from 'kysely';
import { createApp } from './app.ts';
import type { App, AppOptions } from './app.ts';
import { compressor } from './http/compression.ts';
import { migrate } from './database/migrate.ts';
import { connectPostgres } from './database/postgres.ts';
import type { Database } from './database/tables.ts';
import { knownVersion } from './database/version.ts';
import { elementsIn } from './hosted/elements.ts';
import { hostedPages } from './hosted/hosted.ts';
import type { Hosted } from './hosted/hosted.ts';
import { pgImportDatabase } from './import/copy-pg.ts';
import { faqSourcesIn } from './faq/sources-in-folder.ts';
import { listenOnPort } from './listen.ts';
import type { Listening } from './listen.ts';
import { jsonLog } from './log.ts';
import type { Log } from './log.ts';
import { migrateBoss } from './messages/boss-queue.ts';
import { startNodeOutbox } from './messages/node-outbox.ts';
import type { NodeOutboxOptions, RunningOutbox } from './messages/node-outbox.ts';
import { sampleUtilities, utilitiesInFolder } from './utility/registry-files.ts';

export { httpSms, type HttpSmsOptions } from './ports/sms/http.ts';
export { smtp, type SmtpOptions } from './ports/mail/smtp.ts';
export type { MailPort } from './ports/mail/mail.ts';
export type { SmsPort } from './ports/sms/sms.ts';

export interface ServerOptions extends Partial<
  Pick<
    AppOptions,
    | 'clock'
    | 'allowedOrigins'
    | 'operatorToken'
    | 'webhookSecrets'
    | 'validateResponses'
    | 'requestLimit'
    | 'operationLimits'
    | 'bodyLimits'
    | 'assistants'
    | 'providers'
  >
> {
  /** Connection URL of the role `mizumado_app`. */
  databaseUrl: string;
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Address to listen on; loopback unless given. */
  host?: string;
  /** Public URL of the service; `http://localhost:PORT` unless given. */
  publicUrl?: string;
  pepper: string;
  /** Folder with one folder per utility; the sample utilities unless given. */
  utilitiesFolder?: string;
  /** Who carries messages on. Without any of it they wait in the database, and are given up after a day. */
  carriers?: NodeOutboxOptions['carriers'];
  /** Proxies in front of the server that add to `X-Forwarded-For`. */
  trustedProxies?: number;
  /** Folder of the elements' bundle for web pages (`dist/cdn`); with it the service has a page of its own, `/{utility}/my`. */
  elementsFolder?: string;
  log?: Log;
}

export interface RunningServer {
  /** Where it listens, such as `http://localhost:8787`. */
  url: string;
  /** Lets the requests under way end, then stops. */
  close(): Promise<void>;
}

/**
 * Starts the server in Node. The schema must be up to date, see `migrateDatabase`.
 *
 * @throws the system's error, such as `EADDRINUSE`; Error with a sentence to show when PostgreSQL is too old
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    databaseUrl,
    port,
    host = '127.0.0.1',
    utilitiesFolder = sampleUtilities,
    trustedProxies = 0,
    elementsFolder,
    carriers = {},
    log = jsonLog((line) => process.stdout.write(line)),
    ...rest
  } = options;
  const { database, pool } = connectPostgres({ url: databaseUrl, log });
  let messages: RunningOutbox | undefined;
  let app: App | undefined;
  let hosted: Hosted | undefined;
  let listening: Listening | undefined;
  try {
    await tellVersion(database, log);
    const utilities = utilitiesInFolder(utilitiesFolder, log);
    listening = await listenOnPort({
      port,
      host,
      answer(request, path, incoming) {
        if (hosted?.concerns(path)) return hosted.answer(request);
        const address = clientAddress(incoming, trustedProxies);
        return messages?.page?.concerns(path)
          ? messages.page.answer(request, address)
          : app?.fetch(request, { address });
      },
    });
    const publicUrl = options.publicUrl ?? listening.url;
    messages = await startNodeOutbox({ databaseUrl, database, utilities, carriers, publicUrl, log });
    hosted = hostedPages({
      utilities,
      secure: publicUrl.startsWith('https:'),
      elements: elementsFolder === undefined ? undefined : elementsIn(elementsFolder),
      compress: compressor(),
      log,
    });
    app = createApp({
      clock: () => new Date(),
      ...rest,
      database,
      importDatabase: pgImportDatabase(pool),
      utilities,
      faqSource: faqSourcesIn(utilitiesFolder, log),
      compress: compressor(),
      outbox: messages.outbox,
      log,
      publicUrl,
    });
  } catch (error) {
    await listening?.close();
    await messages?.stop();
    await database.destroy();
    throw error;
  }
  const running = { listening, messages };
  return {
    url: running.listening.url,
    async close() {
      await running.listening.close();
      // After the requests, which may have put messages in; what is not delivered by then waits in the database.
      await running.messages.stop();
      await database.destroy();
    },
  };
}

/**
 * Brings the schema of the database up to date, and tells the log which PostgreSQL that is.
 *
 * @param ownerUrl connection URL of the role that owns the schema
 * @returns names of the migrations that were carried out
 * @throws Error with a sentence to show when PostgreSQL is too old, or the database is of another version of the code
 */
export async function migrateDatabase(ownerUrl: string, log: Log): Promise<string[]> {
  const { database } = connectPostgres({ url: ownerUrl, connections: 2, log });
  try {
    await tellVersion(database, log);
    const done = await migrate(database);
    await migrateBoss(ownerUrl, log);
    return done;
  } finally {
    await database.destroy();
  }
}

async function tellVersion(database: Kysely<Database>, log: Log): Promise<void> {
  const { name } = await knownVersion(database);
  log({ level: 'info', event: 'database', postgres: name });
}

/** Each trusted proxy appends the address of its client; earlier entries may be forged. */
function clientAddress(incoming: IncomingMessage, trustedProxies: number): string {
  const forwarded = [incoming.headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .flatMap((address) => address.trim() || []);
  return (trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined) ?? incoming.socket.remoteAddress ?? 'unknown';
}
