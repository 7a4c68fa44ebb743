import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { errorForLog } from '../log.ts';
import type { Log } from '../log.ts';
import type { UtilityRegistry } from '../utility-config.ts';
import { createOutbox } from './create-outbox.ts';
import { deliver } from './deliver.ts';
import type { OutgoingMessage } from './deliver.ts';
import { MemoryQueue } from './memory-queue.ts';
import type { Outbox } from './outbox.ts';

/** A sent message of a server in memory, with its values, such as its code, for tests. */
export interface SentMessage extends OutgoingMessage {
  /** UTC instant. */
  sentAt: string;
}

export interface MemoryOutbox {
  /** What was sent, the oldest first. */
  readonly messages: readonly SentMessage[];
  /** Waits until all messages are sent. A running transaction must be able to end meanwhile. */
  idle(): Promise<void>;
}

/** An outbox that only adds messages to a list. */
export function memoryOutbox({
  database,
  utilities,
  clock,
  log,
}: {
  database: Kysely<Database>;
  utilities: UtilityRegistry;
  clock: Clock;
  log: Log;
}): { outbox: Outbox; sent: MemoryOutbox } {
  const messages: SentMessage[] = [];
  const send = async (message: OutgoingMessage): Promise<void> =>
    void messages.push({ ...message, sentAt: clock().toISOString() });
  const queue = new MemoryQueue((key) =>
    deliver({ database, utilities, send, log }, key).catch((error: unknown) =>
      log({ level: 'error', event: 'message-not-delivered', utility: key.utilityId, error: errorForLog(error) }),
    ),
  );
  return { outbox: createOutbox(queue), sent: { messages, idle: () => queue.idle() } };
}
