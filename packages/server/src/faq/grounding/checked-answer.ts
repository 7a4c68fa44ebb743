import type { IndexedEntry } from '@mizumado/faq';
import type { components } from '../../generated/api.ts';
import { AssistantFault } from '../../ports/assistant/assistant.ts';
import { CitationReader, Unsupported } from './citations.ts';
import type { CitedGroup } from './citations.ts';
import { isGrounded } from './grounded.ts';

export type AnswerEvent = components['schemas']['FaqAnswerEvent'];

/** Most characters that one citation may cover. */
const longestGroup = 400;
/** Longest answer for a chat. */
const longestAnswer = 2_000;

/**
 * Checks the model's text against the entries while it streams, and passes on what they support. The first unsupported
 * piece ends the answer.
 *
 * @param entries the entries given to the model
 * @param onFault called with the reason why a model did not answer
 */
export async function* checkedAnswer(
  words: AsyncIterable<string>,
  entries: readonly IndexedEntry[],
  onFault: (fault: AssistantFault) => void,
): AsyncGenerator<AnswerEvent> {
  const given = new Map(entries.map((entry) => [entry.entryId, entry]));
  const reader = new CitationReader(longestGroup);
  let length = 0;
  let said = 0;
  const through = function* (groups: readonly CitedGroup[]): Generator<AnswerEvent> {
    for (const group of groups) {
      if (!isGrounded(group, given)) throw new Unsupported();
      said += 1;
      yield { type: 'text', ...group };
    }
  };
  try {
    for await (const next of words) {
      length += next.length;
      if (length > longestAnswer) throw new Unsupported();
      yield* through(reader.push(next));
    }
    const { groups, uncited } = reader.end();
    yield* through(groups);
    // Punctuation after the last citation is not an uncited sentence.
    if (said === 0 || /[\p{L}\p{N}]/u.test(uncited)) throw new Unsupported();
    yield { type: 'end' };
  } catch (error) {
    if (error instanceof Unsupported) {
      yield refused('unsupported');
    } else if (error instanceof AssistantFault) {
      onFault(error);
      yield refused('unavailable');
    } else {
      throw error;
    }
  }
}

export function refused(reason: Extract<AnswerEvent, { type: 'refused' }>['reason']): AnswerEvent {
  return { type: 'refused', reason };
}
