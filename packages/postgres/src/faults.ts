/** A fault that the person who starts the program can correct. Its message is the only line they see. */
export class StartFault extends Error {
  override name = 'StartFault';
}

/**
 * Output of the operating system or PostgreSQL → message. The first match counts, so list a cause before its
 * consequences.
 */
const known: readonly [pattern: RegExp, explain: (place: string) => string][] = [
  [/ENOSPC|No space left on device/, (place) => `The disk is full (${place}). Free about 1 GB and start again.`],
  [/EDQUOT|Disk quota exceeded/, (place) => `The disk quota is used up (${place}). Free about 1 GB and start again.`],
  [
    /EROFS|Read-only file system/,
    (place) => `The disk is read-only (${place}). Choose a folder that can be written: MIZUMADO_DATA=/path npm start`,
  ],
  [
    /incompatible with server|not compatible with this version/,
    (place) =>
      `The data in ${place} were written by another version of PostgreSQL. Go back to the release that wrote them, or move the folder away to start afresh.`,
  ],
  [
    /has wrong ownership|EACCES|EPERM|Permission denied/,
    (place) =>
      `This user may not write to ${place}. Start as the user who owns it, or choose another folder: MIZUMADO_DATA=/path npm start`,
  ],
  [/EADDRINUSE/, () => 'A port has been taken by another program just now. Start again.'],
  [
    /could not create shared memory|could not map anonymous|Cannot allocate memory|ENOMEM/,
    () => `There is not enough memory for PostgreSQL. It needs about 300 MB; end other programs and start again.`,
  ],
  [
    /could not locate a valid checkpoint|invalid page|invalid primary checkpoint|control file contains invalid data/,
    (place) => `The data in ${place} are damaged. Bring back a backup, or move the folder away to start afresh.`,
  ],
];

/**
 * One line for a known fault; `undefined` for everything else, which is a bug and keeps its stack.
 * @param cause an error, or what a program wrote before it ended
 * @param place folder that the work was about
 */
export function explainFault(cause: unknown, place: string): StartFault | undefined {
  if (cause instanceof StartFault) return cause;
  const text = cause instanceof Error ? `${cause.message} ${codeOf(cause)}` : String(cause);
  const explain = known.find(([pattern]) => pattern.test(text))?.[1];
  return explain && new StartFault(explain(place), { cause });
}

/** Runs `work`; throws a StartFault instead of a known fault. */
export async function explaining<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explainFault(error, place) ?? error;
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
