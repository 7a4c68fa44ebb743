import { isMizumadoError } from '@mizumado/sdk';
import type { ListedProblem } from '@mizumado/sdk';
import type { Failure } from '../connection/failure.ts';
import type { ActionsTexts } from './texts/index.ts';

type NameOf<Type> = Type extends `urn:mizumado:problem:${infer Name}` ? Name : never;
/** A problem of the API, without the beginning that all types share. */
export type ProblemName = NameOf<ListedProblem['type']>;
/** Words for a problem, `problem.*`. */
export type WordsName = keyof ActionsTexts['problem'];

/**
 * What is said about each problem of the API when an action ends with it: its own words, or null for those of its kind of failure
 * (`failure.*`). A problem that is new in the API does not compile until it stands here.
 */
const words: Readonly<Record<ProblemName, WordsName | null>> = {
  'invalid-request': 'invalid',
  'idempotency-key-reused': 'invalid',
  'idempotency-key-in-flight': 'inFlight',
  'payload-too-large': 'invalid',
  'unsupported-media-type': null,
  'not-found': 'gone',
  'already-linked': 'alreadyLinked',
  'already-shared': 'alreadyShared',
  'numbers-refused': 'numbersRefused',
  'sign-in-refused': 'numbersRefused',
  'not-holder': 'notHolder',
  'last-contact-point': 'lastContactPoint',
  'contact-point-taken': 'contactPointTaken',
  'code-refused': 'codeRefused',
  'passkey-refused': 'passkeyRefused',
  'level-too-low': 'notConfirmed',
  'too-many-requests': null,
  unauthenticated: null,
  'session-expired': null,
  maintenance: null,
  unavailable: null,
  'utility-unknown': null,
  'sign-in-method-off': null,
  'origin-not-allowed': null,
  'csrf-token-invalid': null,
  // Of operators only, who have interfaces of their own.
  'operator-required': null,
  'not-a-draft': null,
  'not-publishable': null,
};

/** Words that an action has for a problem instead of the usual ones. */
export type OwnWords = Readonly<Partial<Record<ProblemName, WordsName>>>;

/** Something on this device, not the service, stood in the way. */
export class Refusal extends Error {
  readonly words: WordsName;

  constructor(words: WordsName, options?: ErrorOptions) {
    super(words, options);
    this.words = words;
  }
}

/** Why an action did not work. */
export interface Trouble {
  /** Undefined for what only the reader's device knows of. */
  readonly failure: Failure | undefined;
  /** Own words; otherwise those of the kind of failure. */
  readonly words: WordsName | undefined;
  /** For a code: tries that are left with it. */
  readonly triesLeft: number | undefined;
}

/**
 * @param error what the action ended with
 * @param failureFor says what an error of the service means
 * @param own words of this action
 */
export function troubleOf(error: unknown, failureFor: (error: unknown) => Failure, own: OwnWords = {}): Trouble {
  if (error instanceof Refusal) return { failure: undefined, words: error.words, triesLeft: undefined };
  const failure = failureFor(error);
  const name = (failure.type?.split(':').at(-1) ?? '') as ProblemName;
  const triesLeft = isMizumadoError(error) && 'triesLeft' in error.problem ? error.problem.triesLeft : undefined;
  return { failure, words: own[name] ?? codeWords(name, triesLeft) ?? words[name] ?? undefined, triesLeft };
}

/** A code may be tried a few times, which are counted down; then another is needed. */
function codeWords(name: ProblemName, triesLeft: number | undefined): WordsName | undefined {
  if (name !== 'code-refused' || triesLeft === undefined) return undefined;
  return triesLeft === 0 ? 'codeOver' : 'codeWrong';
}
