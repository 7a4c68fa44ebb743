import { isMizumadoError } from '@mizumado/sdk';
import type { Connection } from '../connection/connection.ts';
import { failureOf } from '../connection/failure.ts';
import type { Failure } from '../connection/failure.ts';
import type { Trouble, Work } from './state.ts';

/** What an attempt that failed means to its reader, and to the page's log. */
export interface Setback {
  readonly trouble: Trouble;
  /** For the event `mizu-error`; undefined for what only the reader's device knows of. */
  readonly failure: Failure | undefined;
}

const problem = 'urn:mizumado:problem:';

/**
 * @param work what was tried
 * @param connection is told when the session turned out to have ended
 */
export function setbackOf(error: unknown, work: Work, connection: Connection): Setback {
  // What the browser says about a passkey is an error of its own, and tells nothing about a fault of ours.
  if (work === 'passkey' && !isMizumadoError(error)) return { trouble: { kind: 'passkeyStopped' }, failure: undefined };
  const failure = failureOf(error);
  if (failure.kind === 'expired' || failure.kind === 'signedOut') connection.failed(error);
  return { trouble: troubleOf(error, failure, work), failure };
}

function troubleOf(error: unknown, failure: Failure, work: Work): Trouble {
  if (isMizumadoError(error, `${problem}code-refused`)) {
    const { triesLeft } = error.problem;
    return triesLeft === 0 ? { kind: 'codeOver' } : { kind: 'codeRefused', triesLeft };
  }
  if (isMizumadoError(error, `${problem}passkey-refused`)) return { kind: 'passkeyRefused' };
  if (failure.kind === 'signInRefused') return { kind: 'refused' };
  if (failure.kind === 'busy') return { kind: 'busy', until: failure.until };
  if (work === 'send' && failure.type === `${problem}invalid-request`) return { kind: 'addressRefused' };
  return { kind: 'failure', failure };
}
