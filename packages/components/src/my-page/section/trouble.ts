import { isMizumadoError } from '@mizumado/sdk';
import type { Failure, FailureKind } from '../../connection/failure.ts';
import type { MyPageTexts } from '../texts/index.ts';

/** Problems with words of their own, `trouble.*`. */
export type TroubleName = keyof MyPageTexts['trouble'];

/** Why an action did not work. */
export interface Trouble {
  /** Where the action was begun, and where this is said. */
  readonly place: string;
  readonly failure: Failure;
  /** Own words; otherwise those of the kind of failure. */
  readonly name: TroubleName | undefined;
  /** For a code: tries that are left with it. */
  readonly triesLeft: number | undefined;
}

const names: Readonly<Record<string, TroubleName>> = {
  'last-contact-point': 'lastContactPoint',
  'contact-point-taken': 'contactPointTaken',
  'already-linked': 'alreadyLinked',
  'already-shared': 'alreadyShared',
  'numbers-refused': 'numbersRefused',
  'not-holder': 'notHolder',
  'not-found': 'gone',
  'passkey-refused': 'passkeyRefused',
  'level-too-low': 'notConfirmed',
};

/** Something on this device, not the service, stood in the way. */
export class Refusal extends Error {
  readonly reason: TroubleName;

  constructor(reason: TroubleName, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/**
 * @param place where the action was begun
 * @param error what it ended with
 * @param failureFor says what an error of the service means
 */
export function troubleOf(place: string, error: unknown, failureFor: (error: unknown) => Failure): Trouble {
  if (error instanceof Refusal)
    return { place, failure: { kind: 'refused' }, name: error.reason, triesLeft: undefined };
  const failure = failureFor(error);
  const name = failure.type?.slice(failure.type.lastIndexOf(':') + 1) ?? '';
  const triesLeft = isMizumadoError(error) && 'triesLeft' in error.problem ? error.problem.triesLeft : undefined;
  if (name === 'code-refused')
    return {
      place,
      failure,
      name: triesLeft === undefined ? 'codePlain' : triesLeft > 0 ? 'codeWrong' : 'codeUsedUp',
      triesLeft,
    };
  if (name === 'invalid-request') return { place, failure, name: 'invalid', triesLeft };
  return { place, failure, name: names[name], triesLeft };
}

/** Key of `failure.*` for a kind. */
export const failureKey = (kind: FailureKind): Exclude<FailureKind, 'signInRefused'> =>
  kind === 'signInRefused' ? 'signedOut' : kind;
