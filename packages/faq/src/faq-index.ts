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

/** Confidence from which an answer is given, or suggested. */
export interface Thresholds {
  readonly direct: number;
  readonly suggest: number;
}

/** A searchable knowledge base in one language. Plain JSON, cacheable, and deterministic for its source. */
export interface FaqIndex {
  /** Changes when earlier indexes can no longer be read. */
  readonly format: 2;
  readonly utility: string;
  readonly language: string;
  readonly entries: readonly IndexedEntry[];
  /** Search terms, sorted, parted by spaces. */
  readonly terms: string;
  /**
   * For each term its highest weight, then alternately an entry's position (as the difference from the previous one)
   * and the weight there.
   */
  readonly postings: readonly (readonly number[])[];
  /** Weight of a term that is in no entry; a question of such terms is outside our topics. */
  readonly unknown: number;
  /** The concept dictionary, words normalised. */
  readonly concepts: readonly ConceptGroup[];
  readonly emergencies: readonly IndexedEmergency[];
  readonly dialogues: readonly IndexedFlow[];
  /** Words for understanding typed answers in dialogues. */
  readonly words: DialogueWords;
  readonly greeting: Greeting<string>;
  readonly thresholds: Thresholds;
}
