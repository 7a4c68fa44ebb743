import type { Flow } from './dialogue/flow.ts';
import type { FaqEntry, LocalTexts } from './entry.ts';

/** A utility's whole knowledge base, as authors wrote it, in all languages. `buildIndex` builds an index from it. */
export interface FaqSource {
  /** Id of the utility: `morioka`. */
  readonly utility: string;
  readonly entries: readonly FaqEntry[];
  /** What `{name}` stands for in texts and links. */
  readonly facts: Readonly<Record<string, string | LocalTexts<string>>>;
  readonly concepts: readonly ConceptGroup[];
  readonly emergencies: readonly EmergencyRule[];
  readonly dialogues: readonly Flow[];
  readonly greeting: Greeting;
}

/** Words that are equivalent in a search: 引っ越し・転居・ひっこし・moving. */
export interface ConceptGroup {
  readonly id: string;
  readonly words: readonly string[];
  /**
   * `filler`: has no meaning for the search (教えてください, "how do I") and is removed. `outside`: a matter of other offices
   * (ガス, 住民票); an answer that does not mention it is not given directly. Without a kind: a concept to search by.
   */
  readonly role?: 'filler' | 'outside';
}

/** An emergency, which residents must report by phone immediately. */
export interface EmergencyRule {
  /** `burst`, `no-water`, `water-unsafe`, … */
  readonly id: string;
  /** Id of the emergency, where several rules detect the same one. */
  readonly as?: string;
  /**
   * The rule matches if all words of one group occur. `|` separates alternatives, `…` is a gap of a few characters
   * between two sides, `^` means "no kanji before": `["道路|歩道|^道", "水|みず…噴|あふれ"]`.
   */
  readonly words: readonly (readonly string[])[];
  /** Words that rule out an emergency: 予定, 夢. */
  readonly exclude?: readonly string[];
  readonly texts: LocalTexts<EmergencyText>;
  /** Name of the fact that holds the phone number. */
  readonly phone: string;
}

export interface EmergencyText {
  readonly title: string;
  /** What to do, in this order. */
  readonly steps: readonly string[];
}

/** The chatbot's greeting. */
export interface Greeting<T = LocalTexts<string>> {
  readonly text: T;
  readonly quickReplies: readonly QuickReply<T>[];
}

/** A choice offered at the start: something to say, an entry to read, a dialogue to begin or an action to open. */
export interface QuickReply<T = LocalTexts<string>> {
  readonly label: T;
  /** Handled as if the reader had typed it. */
  readonly say?: string;
  readonly entryId?: string;
  /** Id of a dialogue. */
  readonly flow?: string;
  /** Name in the registry of actions. */
  readonly action?: string;
}
