import { after } from 'node:test';
import { createApp, utilitiesFrom } from '@mizumado/server';
import { memoryPepper } from '@mizumado/server/memory';
import type { MemoryServer, SentMessage } from '@mizumado/server/memory';
import { connectPostgres } from '../../../packages/server/src/database/postgres.ts';
import { composeMessage } from '../../../packages/server/src/messages/compose.ts';
import { clockOf, seedToday } from '../fixtures/seed.ts';
import { startSeededPostgres } from '../support/postgres.ts';
import { serviceUrl, utilities } from '../support/server.ts';

/**
 * As `startServer`, over the bundled PostgreSQL with many connections: requests really run at the same time. Messages are listed as they
 * are put in, whether or not their transaction is kept. It ends with the test file.
 */
export async function startPostgresServer(): Promise<MemoryServer> {
  const postgres = await startSeededPostgres();
  const { database } = connectPostgres({ url: postgres.databaseUrl, log: () => undefined });
  const messages: SentMessage[] = [];
  const clock = clockOf(seedToday);
  const app = createApp({
    database,
    importDatabase: { transaction: () => Promise.reject(new Error('nothing is imported here')) },
    outbox: {
      put(_transaction, utilityId, message) {
        messages.push({
          ...message,
          ...composeMessage(utilities.morioka, message),
          id: crypto.randomUUID(),
          utilityId,
          sentAt: clock().toISOString(),
        });
        return Promise.resolve();
      },
    },
    utilities: utilitiesFrom(Object.values(utilities)),
    clock,
    log: () => undefined,
    publicUrl: serviceUrl,
    pepper: memoryPepper,
    requestLimit: { burst: 1_000_000, perSecond: 1_000_000 },
  });
  const close = async (): Promise<void> => {
    await database.destroy();
    await postgres.stop();
  };
  after(close);
  return {
    fetch: app.fetch,
    handle: (request, context = {}) => app.fetch(request, context),
    db: database,
    outbox: { messages, idle: () => Promise.resolve() },
    close,
  };
}
