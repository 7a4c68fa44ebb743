import { fromKysely, PgBoss } from 'pg-boss';
import type { Job } from 'pg-boss';
import { errorForLog } from '../log.ts';
import type { Log } from '../log.ts';
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

/** Rights of the application on pg-boss's own tables: to add jobs, take, settle and remove them, and nothing else. */
const grants = [
  `grant usage on schema ${schema} to mizumado_app`,
  `grant select, insert, update, delete on ${schema}.job, ${schema}.job_common to mizumado_app`,
  `grant select, update on ${schema}.queue, ${schema}.version to mizumado_app`,
  `grant select, delete on ${schema}.job_dependency to mizumado_app`,
];

/** Brings pg-boss's schema up to date and makes the queue. @param ownerUrl connection URL of the role that owns the schema */
export async function migrateBoss(ownerUrl: string, log: Log): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false });
  boss.on('error', (error) => log({ level: 'error', event: 'queue-fault', error: errorForLog(error) }));
  try {
    await boss.start();
    const options = { ...retries, deleteAfterSeconds, notify: true };
    // A queue that is there is left as it is by the first, so the second brings it up to date.
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
  /** Delivers one message; what it throws is tried again. A process without it adds messages and leaves them to others. */
  deliver?: (key: MessageKey) => Promise<void>;
  log: Log;
  /** Seconds between looking for messages whose worker died; a minute unless given. */
  watchSeconds?: number;
}

export interface RunningQueue extends MessageQueue {
  /** Takes no more messages, and lets the deliveries under way end. */
  stop(): Promise<void>;
}

/** Messages that one worker takes at a time, and delivers at the same time. */
const batchSize = 5;
/** Milliseconds that deliveries under way may take to end. */
const stopWithin = 4_000;

/**
 * Queue on pg-boss, beside the messages in the same database, with a worker in this process. A job is added by the transaction that adds its
 * message; PostgreSQL then wakes a worker, and where that does not get through, it looks itself every few seconds.
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
    // The application owns no index.
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

/** What a delivery threw may name its receiver, so pg-boss, which would keep it, does not get it. */
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
