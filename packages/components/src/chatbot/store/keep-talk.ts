import { redact } from '@mizumado/faq';
import { MOST_TURNS } from '../talk/talk.ts';
import type { Talk } from '../talk/talk.ts';
import type { Turn } from '../talk/turn.ts';
import { write } from './database.ts';
import { keyOf } from './history.ts';
import type { KeptTalk } from './history.ts';

/** Each turn is redacted once: a hundred at every step would take a slow phone too long. */
const redacted = new WeakMap<Turn, Turn>();

/** Returns the turn without personal names. */
function withoutNames(turn: Turn): Turn {
  if (!('keep' in turn) || turn.keep === 'yes') return turn;
  const kept = redacted.get(turn) ?? { ...turn, text: turn.keep === 'redacted' ? redact(turn.text) : '＊＊＊' };
  redacted.set(turn, kept);
  return kept;
}

/**
 * Stores the newest 100 turns on this device, redacted.
 *
 * @param talk its dialogue must have no answers that name a person
 */
export function keepTalk(service: string, talk: Talk, language: string): Promise<void> {
  const turns = talk.turns.slice(-MOST_TURNS).map(withoutNames);
  return write(keyOf(service), { format: 1, language, talk: { ...talk, turns } } satisfies KeptTalk);
}
