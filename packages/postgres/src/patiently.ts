import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between attempts, and how many there are. */
const again = { pause: 250, attempts: 40 };

/** Error codes of PostgreSQL for lost connections, startup and shutdown, and of sockets. */
const lostCode = /^(08...|57P0[1-5]|ECONN\w+|ENOENT|EPIPE)$/;
const lostMessage = /^(Connection terminated|Client has encountered a connection error)/;

/** Whether the bundled server has ended or is starting, so that it is available again soon. */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && lostCode.test(error.code)) return true;
  return lostMessage.test(error.message);
}

/**
 * Runs `work`, and retries when PostgreSQL was lost meanwhile, because the supervisor restarts it.
 * @param work must be idempotent
 */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === again.attempts || !isLost(error)) throw error;
      await sleep(again.pause);
    }
  }
}
