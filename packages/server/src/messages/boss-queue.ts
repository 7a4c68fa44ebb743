import { fromKysely, PgBoss } from 'pg-boss';
import type { Job } from 'pg-boss';
import { errorForLog } from '../log.ts';
import type { Log } from '../log.ts';
import type { MessageKey, MessageQueue } from './queue.ts';

/** Name of the queue, and pg-boss's schema. */
const name = 'messages';
const schema = 'pgboss';

/**
 * Retry policy. After `expireInSeconds` a worker counts as dead and another retries; ports time out earlier. The
 * retries last much longer than the 24 hours after which `deliver` gives up.
 */
const retries = { expireInSeconds: 60, retryLimit: 200, retryDelay: 5, retryBackoff: true, retryDelayMax: 60 * 60 };
/** Jobs are deleted early, because `outbox_messages` records what became of a message. Seconds. */
const deleteAfterSeconds = 60 * 60;

/** The application may only add, take, settle and remove jobs in pg-boss's tables. */
const grants = [
  `grant usage on schema ${schema} to mizumado_app`,
  `grant select, insert, update, delete on ${schema}.job, ${schema}.job_common to mizumado_app`,
  `grant select, update on ${schema}.queue, ${schema}.version to mizumado_app`,
  `grant select, delete on ${schema}.job_dependency to mizumado_app`,
];

/** Migrates pg-boss's schema and creates the queue. @param ownerUrl connection URL of the role that owns the schema */
export async function migrateBoss(ownerUrl: string, log: Log): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false });
  boss.on('error', (error) => log({ level: 'error', event: 'queue-fault', error: errorForLog(error) }));
  try {
    await boss.start();
    const options = { ...retries, deleteAfterSeconds, notify: true };
    // `createQueue` leaves an existing queue unchanged; `updateQueue` updates it.
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
    for (const grant of grants) await boss.getDb().executeSql(grant);
  } finally {
    await boss.stop({ graceful: false });
  }
}

export interface BossOptions {
  /** Connection URL of the role `mizumado_app`. */
  url: string;
  /** Delivers one message; retried when it throws. A process without it only adds messages. */
  deliver?: (key: MessageKey) => Promise<void>;
  log: Log;
  /** Seconds between checks for messages whose worker died; a minute by default. */
  watchSeconds?: number;
}

export interface RunningQueue extends MessageQueue {
  /** Takes no more messages and waits for running deliveries. */
  stop(): Promise<void>;
}

/** Messages that one worker takes at a time, and delivers at the same time. */
const batchSize = 5;
/** Milliseconds that `stop` waits for running deliveries. */
const stopWithin = 4_000;

/**
 * Queue on pg-boss, in the messages' database, with a worker in this process. The transaction that adds a message also
 * adds its job; PostgreSQL then notifies a worker, which also polls every few seconds.
 *
 * @throws Error when the schema is not up to date, see `migrateBoss`
 */
export async function startBossQueue({ url, deliver, log, watchSeconds = 60 }: BossOptions): Promise<RunningQueue> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    application_name: 'mizumado-messages',
    max: 4,
    connectionTimeoutMillis: 5_000,
    migrate: false,
    createSchema: false,
    schedule: false,
    // Only an index's owner may reindex it; the application owns none.
    reindex: false,
    useListenNotify: true,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
    maintenanceIntervalSeconds: deleteAfterSeconds,
  });
  boss.on('error', (error) => log({ level: 'warn', event: 'queue-fault', error: errorForLog(error) }));
  boss.on('warning', () => log({ level: 'warn', event: 'queue-warning' }));
  await boss.start();
  if (deliver) {
    const polling = { burstWhenBatchFull: true, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 };
    const settle = async ({ id, data }: Job<MessageKey>) => ({ id, status: await settled(deliver, data, log) });
    await boss.work(name, { batchSize, perJobResults: true, ...polling }, (jobs: Job<MessageKey>[]) =>
      Promise.all(jobs.map(settle)),
    );
  }

  return {
    async add(transaction, key) {
      await boss.send(name, { ...key }, { db: fromKysely(transaction) });
    },
    stop: () => boss.stop({ graceful: true, timeout: stopWithin }),
  };
}

/** Hides a delivery's error from pg-boss, which would store it: it may name the receiver. */
async function settled(
  deliver: (key: MessageKey) => Promise<void>,
  key: MessageKey,
  log: Log,
): Promise<'completed' | 'failed'> {
  try {
    await deliver(key);
    return 'completed';
  } catch (error) {
    log({ level: 'warn', event: 'message-delayed', utility: key.utilityId, error: errorForLog(error) });
    return 'failed';
  }
}
