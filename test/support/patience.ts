/**
 * How long tests wait for what must come. A limit is against hanging and not against slowness: a machine that is several times slower,
 * or busy with something else, must never meet one. Milliseconds.
 */
export const patience = {
  /** Something appears, arrives or ends. */
  event: 120_000,
  /** A whole test of a component, with several such waits. */
  test: 300_000,
  /** A browser or a server starts. */
  start: 600_000,
  /** All tests of a file run to their end. */
  file: 1_800_000,
} as const;

/** Starts something, and once more when that failed: a busy machine now and then starts no browser. */
export async function startedTwice<Started>(start: () => Promise<Started>): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    console.warn(`It did not start and is started once more: ${String(error)}`);
    return start();
  }
}
