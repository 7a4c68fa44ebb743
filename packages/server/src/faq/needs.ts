import type { Log } from '../log.ts';
import type { Assistant } from '../ports/assistant/assistant.ts';
import type { ReadingNeeds } from './published.ts';

/** What the knowledge base needs beside a request. */
export interface FaqNeeds extends ReadingNeeds {
  log: Log;
  /** Language models that utilities run, by the utility's id. */
  assistants: ReadonlyMap<string, Assistant>;
}
