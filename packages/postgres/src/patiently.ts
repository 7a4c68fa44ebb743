import { setTimeout as sleep } from 'node:timers/promises';
import { isUnreachable } from '../../server/src/database/unreachable.ts';

/** Milliseconds between attempts, and how many there are. */
const again = { pause: 250, attempts: 40 };

/**
 * Runs `work`, and again when PostgreSQL was lost meanwhile, which the supervisor brings back.
 * @param work something that does no harm when it is done twice
 */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === again.attempts || !isUnreachable(error)) throw error;
      await sleep(again.pause);
    }
  }
}
