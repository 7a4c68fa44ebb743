import type { FaqIndex, IndexedEntry } from '@mizumado/faq';
import { faq, isMizumadoError } from '@mizumado/sdk';
import type { BodyOf } from '@mizumado/sdk';
import type { Connection } from '../../connection/connection.ts';

/** Text of the utility's language model so far, and the entries that it cites. */
export interface Thinking {
  readonly text: string;
  readonly entries: readonly IndexedEntry[];
}

/**
 * Asks the utility's language model. Every piece cites its entries. An answer that the server refuses or that breaks
 * off is discarded.
 *
 * @param told called with the answer so far
 * @returns undefined when there is no reliable answer
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
