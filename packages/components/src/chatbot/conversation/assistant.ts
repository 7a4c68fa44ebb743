import type { FaqIndex, IndexedEntry } from '@mizumado/faq';
import { faq, isMizumadoError } from '@mizumado/sdk';
import type { BodyOf } from '@mizumado/sdk';
import type { Connection } from '../../connection/connection.ts';

/** Words of the utility's language model, and the entries they rest on. */
export interface Thinking {
  readonly text: string;
  readonly entries: readonly IndexedEntry[];
}

/**
 * Asks the utility's language model. Every piece names the entries that say so; one that is refused, or does not end, is as though it had
 * never been said.
 *
 * @param told called with what has come so far
 * @returns undefined when there is no answer that can be relied on
 */
export async function askAssistant(
  { client }: Connection,
  question: BodyOf<'faq.answer'>,
  { entries }: FaqIndex,
  told: (thinking: Thinking) => void,
  signal: AbortSignal,
): Promise<Thinking | undefined> {
  let thinking: Thinking = { text: '', entries: [] };
  told(thinking);
  try {
    for await (const event of await client.with({ faq }).faq.answer(question, { signal })) {
      if (event.type === 'end') return thinking.text.trim() === '' ? undefined : thinking;
      if (event.type === 'refused') return undefined;
      const cited = entries.filter(
        ({ entryId }) =>
          event.entryIds.includes(entryId) && !thinking.entries.some((known) => known.entryId === entryId),
      );
      thinking = { text: thinking.text + event.text, entries: [...thinking.entries, ...cited] };
      told(thinking);
    }
  } catch (error) {
    if (!isMizumadoError(error)) console.error('Mizumado:', error);
  }
  return undefined;
}
