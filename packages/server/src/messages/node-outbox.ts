import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Log } from '../log.ts';
import type { MailPort } from '../ports/mail/mail.ts';
import type { SmsPort } from '../ports/sms/sms.ts';
import { isLoopback } from '../security/loopback.ts';
import type { UtilityRegistry } from '../utility-config.ts';
import { startBossQueue } from './boss-queue.ts';
import { createOutbox } from './create-outbox.ts';
import { deliver } from './deliver.ts';
import { fileOutbox } from './file-outbox.ts';
import type { Outbox } from './outbox.ts';
import { outboxPageOf } from './outbox-page.ts';
import type { OutboxPage } from './outbox-page.ts';
import { sendThrough } from './send.ts';

export interface NodeOutboxOptions {
  /** Connection URL of the role `mizumado_app`, for the queue's own connections. */
  databaseUrl: string;
  database: Kysely<Database>;
  utilities: UtilityRegistry;
  carriers: {
    /** Sends mails, see `smtp`. */
    mail?: MailPort | undefined;
    /** Sends SMS, see `httpSms`. */
    sms?: SmsPort | undefined;
    /** For development: receives messages that have no port. */
    folder?: string | undefined;
  };
  /** Public URL of the service. With a folder and on loopback, the service has a page that shows the messages. */
  publicUrl: string;
  log: Log;
}

export interface RunningOutbox {
  outbox: Outbox;
  page: OutboxPage | undefined;
  /** Waits for running deliveries; other messages stay in the database. */
  stop(): Promise<void>;
}

/** Outbox of a server in Node: messages wait in PostgreSQL; a worker in this process delivers them. */
export async function startNodeOutbox({
  databaseUrl,
  database,
  utilities,
  carriers: { mail, sms, folder },
  publicUrl,
  log,
}: NodeOutboxOptions): Promise<RunningOutbox> {
  const files = folder === undefined ? undefined : fileOutbox(folder);
  const send = sendThrough({ mail, sms, otherwise: files?.send });
  const queue = await startBossQueue({
    url: databaseUrl,
    deliver: (key) => deliver({ database, utilities, send, log }, key),
    log,
  });
  return {
    outbox: createOutbox(queue),
    page: files && isLoopback(new URL(publicUrl).hostname) ? outboxPageOf(() => files.list()) : undefined,
    async stop() {
      await queue.stop();
      mail?.close();
    },
  };
}
