import type { Flow } from './dialogue/flow.ts';
import type { FaqEntry, LocalTexts } from './entry.ts';

/** Everything a utility's chatbot knows, as authors wrote it, in all languages. `buildIndex` makes an index of it. */
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

/** Words that mean the same to a reader who looks for an answer: 引っ越し・転居・ひっこし・moving. */
export interface ConceptGroup {
  readonly id: string;
  readonly words: readonly string[];
  /**
   * `filler`: says nothing of what is asked (教えてください, "how do I") and is taken out. `outside`: a matter of other offices (ガス, 住民票); an
   * answer that doesn't name it is not given directly. Left out: a concept to search by.
   */
  readonly role?: 'filler' | 'outside';
}

/** What has to be told by phone, at once. */
export interface EmergencyRule {
  /** `burst`, `no-water`, `water-unsafe`, … */
  readonly id: string;
  /** Id it is told under, where several rules tell of the same. */
  readonly as?: string;
  /**
   * Any group whose words all occur. `|` parts words of which one is enough, `…` stands for a few characters between two sides of such, `^` for
   * "no kanji before": `["道路|歩道|^道", "水|みず…噴|あふれ"]`.
   */
  readonly words: readonly (readonly string[])[];
  /** Any of these, and it is no emergency: 予定, 夢. */
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

/** What the chatbot begins with. */
export interface Greeting<T = LocalTexts<string>> {
  readonly text: T;
  readonly quickReplies: readonly QuickReply<T>[];
}

/** A choice offered at the start: something to say, an entry to read, a dialogue to begin or an action to open. */
export interface QuickReply<T = LocalTexts<string>> {
  readonly label: T;
  /** Asked as though the reader had typed it. */
  readonly say?: string;
  readonly entryId?: string;
  /** Id of a dialogue. */
  readonly flow?: string;
  /** Name in the registry of actions. */
  readonly action?: string;
}
