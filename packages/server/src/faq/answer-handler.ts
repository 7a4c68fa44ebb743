import { redact } from '@mizumado/faq';
import type { IndexedEntry } from '@mizumado/faq';
import { Problem } from '../http/problem.ts';
import type { Handler } from '../http/handler.ts';
import { checkedAnswer, refused } from './grounding/checked-answer.ts';
import type { AnswerEvent } from './grounding/checked-answer.ts';
import { instructionsFor } from './grounding/instructions.ts';
import { indexInUse, openedIndex } from './published.ts';
import type { FaqNeeds } from './needs.ts';

/** Most entries that are given to the model. */
const mostEntries = 5;

/**
 * Gives the utility's language model the question and the entries that our search found. An emergency is never sent: it
 * has an answer, which must not wait.
 */
export const answerWithModel: Handler<'faq.answer', FaqNeeds> = async ({ utility, body, today, signal }, services) => {
  const assistant = services.assistants.get(utility.id);
  const inUse = assistant && (await indexInUse(services, utility, body.lang));
  if (!assistant || !inUse) throw new Problem('not-found');
  const answer = (await openedIndex(services, utility.id, today, inUse)).ask(body.question);
  if (answer.kind === 'emergency') return { status: 200, lines: only(refused('emergency')) };
  const entries = answer.hits.slice(0, mostEntries).map(({ entry }): IndexedEntry => entry);
  if (entries.length === 0) return { status: 200, lines: only(refused('nothing-found')) };

  const words = assistant.ask(
    { instructions: instructionsFor(entries, inUse.language), question: redact(body.question) },
    signal,
  );
  const note = (fault: Error): void =>
    services.log({ level: 'warn', event: `assistant: ${fault.message}`, utility: utility.id, operation: 'faq.answer' });
  return { status: 200, lines: checkedAnswer(words, entries, note) };
};

async function* only(event: AnswerEvent): AsyncGenerator<AnswerEvent> {
  yield await Promise.resolve(event);
}
