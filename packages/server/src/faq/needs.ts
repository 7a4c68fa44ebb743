import type { Log } from '../log.ts';
import type { Assistant } from '../ports/assistant/assistant.ts';
import type { ReadingNeeds } from './published.ts';

/** Services that the knowledge base's handlers need. */
export interface FaqNeeds extends ReadingNeeds {
  log: Log;
  /** Language models by the utility's id. */
  assistants: ReadonlyMap<string, Assistant>;
}
