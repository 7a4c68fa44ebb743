import { AssistantFault } from './assistant.ts';
import type { Assistant } from './assistant.ts';

export interface BreakerOptions {
  /** Faults in a row after which the model is left alone. */
  faults: number;
  /** For how long, in milliseconds. Then one question tries it; the next fault leaves it alone again. */
  rest: number;
  /** Milliseconds of a clock that only goes forward. */
  now?: () => number;
}

/** Answers under way at a time; further questions are answered from the knowledge base alone. */
const mostAtOnce = 20;

/**
 * Spares residents the wait for a model that does not answer, and the model the questions while it recovers.
 */
export function withBreaker(
  assistant: Assistant,
  { faults: most, rest, now = () => performance.now() }: BreakerOptions,
): Assistant {
  let faults = 0;
  let restUntil = -Infinity;
  let underWay = 0;
  return {
    async *ask(request, signal) {
      if (now() < restUntil) throw new AssistantFault('left alone after faults');
      if (underWay >= mostAtOnce) throw new AssistantFault('has enough to do');
      // Until this answer is known to be good, others are not let in after a rest.
      if (faults >= most) restUntil = now() + rest;
      underWay += 1;
      try {
        yield* assistant.ask(request, signal);
        faults = 0;
        restUntil = -Infinity;
      } catch (error) {
        // A reader who leaves says nothing about the model.
        if (!signal.aborted) {
          faults += 1;
          if (faults >= most) restUntil = now() + rest;
        }
        throw error;
      } finally {
        underWay -= 1;
      }
    },
  };
}
