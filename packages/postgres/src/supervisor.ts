import { setTimeout as sleep } from 'node:timers/promises';
import { clearLeftovers } from './leftovers.ts';
import { launch } from './postmaster.ts';
import type { ClusterPlace, Postmaster } from './postmaster.ts';

/** Milliseconds between attempts to start again: the first, and the longest. */
const pause = { first: 100, longest: 5_000 };

/**
 * Starts PostgreSQL and starts it again whenever it ends, until `stop`.
 * @throws StartFault when the first start fails; later failures are logged and tried again
 */
export async function supervise(
  place: ClusterPlace,
  log: (line: string) => void,
  serverLog: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  let running = await launch(place, serverLog);

  const startAgain = async (): Promise<Postmaster> => {
    for (let wait = pause.first; ; wait = Math.min(wait * 2, pause.longest)) {
      try {
        await clearLeftovers(place.cluster, place.socketFolder);
        return await launch(place, serverLog);
      } catch (error) {
        log(`PostgreSQL could not be started again: ${(error as Error).message}`);
        await sleep(wait, undefined, { signal: stopping.signal });
      }
    }
  };

  const watch = async (): Promise<void> => {
    for (;;) {
      const why = await running.ended;
      stopping.signal.throwIfAborted();
      log(`PostgreSQL ended (${why}). Starting it again.`);
      running = await startAgain();
      if (isStopping()) await running.stop();
      else log('PostgreSQL is running again.');
    }
  };

  const watching = watch().catch((error: unknown) => {
    if (!isStopping()) throw error;
  });
  return {
    stop: async () => {
      stopping.abort();
      await running.stop();
      await watching;
    },
  };
}
