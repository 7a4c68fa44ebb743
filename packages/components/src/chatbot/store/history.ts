import type { Talk } from '../talk/talk.ts';
import { read, remove } from './database.ts';

/** A talk stays on the device for this long. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** A talk as stored on the device. */
export interface KeptTalk {
  /** Changes when stored talks can no longer be read. */
  readonly format: 1;
  readonly language: string;
  readonly talk: Talk;
}

/** Storage key of the talk with a service. */
export const keyOf = (service: string): string => `talk ${service}`;

/** @returns the talk of the last seven days and its language; undefined when there is none */
export async function keptTalk(service: string, now: number): Promise<{ talk: Talk; language: string } | undefined> {
  const kept = (await read(keyOf(service))) as KeptTalk | undefined;
  if (kept?.format !== 1) return undefined;
  const turns = kept.talk.turns.filter(({ at }) => now - Date.parse(at) < KEPT_MS);
  if (turns.length === 0) {
    await forgetTalk(service);
    return undefined;
  }
  // Turns that are gone may belong to the dialogue, so it is not continued.
  const dialogue = turns.length === kept.talk.turns.length ? kept.talk.dialogue : null;
  return { talk: { ...kept.talk, turns, dialogue }, language: kept.language };
}

export const forgetTalk = (service: string): Promise<void> => remove(keyOf(service));
