import type { IndexedFlow } from './dialogue/flow.ts';
import type { DialogueWords } from './dialogue/words.ts';
import type { FaqAction, FaqLink, FaqSourceNote } from './entry.ts';
import type { ConceptGroup, EmergencyText, Greeting } from './source.ts';

/** An entry in one language, facts filled in. */
export interface IndexedEntry {
  readonly entryId: string;
  readonly category: string;
  readonly question: string;
  readonly short: string;
  readonly full: string;
  readonly links: readonly FaqLink<string>[];
  readonly action: FaqAction | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly office: string;
  readonly source: FaqSourceNote<string>;
}

/** An emergency rule in one language. */
export interface IndexedEmergency extends EmergencyText {
  readonly rule: string;
  /** The phone number itself. */
  readonly phone: string;
  readonly words: readonly (readonly string[])[];
  readonly exclude: readonly string[];
}

/** Confidence from which on an answer is given, or offered. */
export interface Thresholds {
  readonly direct: number;
  readonly suggest: number;
}

/** A knowledge base in one language, ready to be searched. Plain JSON: made once, cached, the same for the same source. */
export interface FaqIndex {
  /** Changes when an index of before can no longer be read. */
  readonly format: 2;
  readonly utility: string;
  readonly language: string;
  readonly entries: readonly IndexedEntry[];
  /** Search terms, sorted, parted by spaces. */
  readonly terms: string;
  /** For each term: what it is worth at most; then position of an entry (as the step from the one before) and worth there, in turns. */
  readonly postings: readonly (readonly number[])[];
  /** What a term in no entry is worth; a question of such terms is not ours. */
  readonly unknown: number;
  /** The concept dictionary, words normalised. */
  readonly concepts: readonly ConceptGroup[];
  readonly emergencies: readonly IndexedEmergency[];
  readonly dialogues: readonly IndexedFlow[];
  /** By which answers typed in dialogues are understood. */
  readonly words: DialogueWords;
  readonly greeting: Greeting<string>;
  readonly thresholds: Thresholds;
}
