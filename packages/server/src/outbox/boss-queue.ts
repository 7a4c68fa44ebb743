import { fromKysely, type Job, PgBoss } from 'pg-boss';
import { errorForLog, type Log } from '../log.ts';
import type { MessageKey, MessageQueue } from './queue.ts';

/** Name of the queue, and the schema that pg-boss keeps it in. */
const name = 'messages';
const schema = 'pgboss';

/**
 * How messages are tried again. `expireInSeconds`: a worker that has not ended by then is taken for dead, and another one tries; ports
 * give up before. The last of the retries comes long after the 24 hours for which `deliver` tries.
 */
const retries = { expireInSeconds: 60, retryLimit: 200, retryDelay: 5, retryBackoff: true, retryDelayMax: 60 * 60 };
/** Nothing of a job is worth keeping: what became of a message stands in `outbox_messages`. Seconds. */
const deleteAfterSeconds = 60 * 60;

/** Rights of the application on pg-boss's own tables: to add jobs, take them and settle them, and to look after them. */
const grants = [
  `grant usage on schema ${schema} to mizumado_app`,
  `grant select, insert, update, delete on all tables in schema ${schema} to mizumado_app`,
];

/** Brings pg-boss's schema up to date and makes the queue. @param ownerUrl connection URL of the role that owns the schema */
export async function migrateBoss(ownerUrl: string, log: Log): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false });
  boss.on('error', (error) => log({ level: 'error', event: 'queue-fault', error: errorForLog(error) }));
  try {
    await boss.start();
    await boss.createQueue(name, { ...retries, deleteAfterSeconds, notify: true });
    for (const grant of grants) await boss.getDb().executeSql(grant);
  } finally {
    await boss.stop({ graceful: false });
  }
}

export interface BossOptions {
  /** Connection URL of the role `mizumado_app`. */
  url: string;
  /** Delivers one message; what it throws is tried again. */
  deliver: (key: MessageKey) => Promise<void>;
  log: Log;
  /** Seconds after which a worker is taken for dead, and between looking for such; for tests. */
  watch?: { expireInSeconds: number; intervalSeconds: number };
}

export interface RunningQueue extends MessageQueue {
  /** Takes no more messages, and lets the deliveries under way end. */
  stop(): Promise<void>;
}

/** Messages that one worker takes at a time, and delivers at the same time. */
const batchSize = 5;
/** Milliseconds that deliveries under way may take to end. */
const stopWithin = 10_000;

/**
 * Queue on pg-boss, beside the messages in the same database, with a worker in this process. A job is added by the transaction that adds its
 * message; PostgreSQL then wakes a worker, and where that does not get through, it looks itself every few seconds.
 *
 * @throws Error when the schema is not up to date, see `migrateBoss`
 */
export async function startBossQueue({ url, deliver, log, watch }: BossOptions): Promise<RunningQueue> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    application_name: 'mizumado-messages',
    max: 4,
    connectionTimeoutMillis: 5_000,
    migrate: false,
    createSchema: false,
    schedule: false,
    // The application owns no index.
    reindex: false,
    useListenNotify: true,
    ...(watch && { superviseIntervalSeconds: watch.intervalSeconds, monitorIntervalSeconds: watch.intervalSeconds }),
  });
  boss.on('error', (error) => log({ level: 'warn', event: 'queue-fault', error: errorForLog(error) }));
  boss.on('warning', () => log({ level: 'warn', event: 'queue-warning' }));
  await boss.start();
  await boss.work(
    name,
    { batchSize, perJobResults: true, burstWhenBatchFull: true, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 },
    (jobs: Job<MessageKey>[]) => Promise.all(jobs.map(async ({ id, data }) => ({ id, status: await settled(data) }))),
  );

  return {
    async add(transaction, key) {
      await boss.send(name, { ...key }, { db: fromKysely(transaction), ...(watch && { expireInSeconds: watch.expireInSeconds }) });
    },
    stop: () => boss.stop({ graceful: true, timeout: stopWithin }),
  };

  /** What a delivery threw may name its receiver, so pg-boss, which would keep it, does not get it. */
  async function settled(key: MessageKey): Promise<'completed' | 'failed'> {
    try {
      await deliver(key);
      return 'completed';
    } catch (error) {
      log({ level: 'warn', event: 'message-delayed', utility: key.utilityId, error: errorForLog(error) });
      return 'failed';
    }
  }
}
