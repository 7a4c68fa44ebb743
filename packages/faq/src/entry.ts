/**
 * A value in several languages. The others fall back to Japanese; our own data always has `ja`, `en` and `ja-x-easy`
 * (やさしい日本語).
 */
export type LocalTexts<T> = { readonly ja: T } & Readonly<Record<string, T>>;

/** One entry in one language. Plain text; `{name}` stands for a fact of the utility, such as `{centrePhone}`. */
export interface FaqText {
  /** As the office would head it. */
  readonly question: string;
  /** As residents really ask it. */
  readonly alternatives: readonly string[];
  /** The answer in one or two sentences. */
  readonly short: string;
  /** The whole answer: paragraphs parted by an empty line; lines that begin with `・` or `1. ` are lists. */
  readonly full: string;
  /** Further search words that are in none of the texts. */
  readonly keywords?: readonly string[];
}

/** Something to open from an answer. */
export interface FaqLink<T = LocalTexts<string>> {
  readonly label: T;
  /** `https://…`, `tel:…`, or the path of a page on the utility's site; may hold facts. */
  readonly href: string;
}

/** An action that an answer offers, by its name in the chatbot's registry of actions. */
export interface FaqAction {
  /** `bill-viewer`, `dialogue`, `callback`, … */
  readonly name: string;
  /** Initial values of the action; for `dialogue` the id of the flow as `flow`. */
  readonly slots?: Readonly<Record<string, string>>;
}

/** Source of an answer, shown with it. */
export interface FaqSourceNote<T = LocalTexts<string>> {
  readonly title: T;
  readonly href: string | null;
  /** Calendar date on which the office last checked the answer, `2026-10-01`. */
  readonly updatedOn: string;
}

/** One question with its answer (よくあるご質問), as authors write it. */
export interface FaqEntry {
  /**
   * Kebab-case English, stable, because feedback and citations refer to it. A utility's entry replaces the starter's
   * entry with the same id.
   */
  readonly id: string;
  /** `moving`, `payment`, `bill`, `leak`, … */
  readonly category: string;
  readonly texts: LocalTexts<FaqText>;
  readonly links: readonly FaqLink[];
  readonly action: FaqAction | null;
  /** First calendar date (JST) on which the entry may be shown; null = always. */
  readonly validFrom: string | null;
  /** Last calendar date (JST), inclusive; null = always. */
  readonly validTo: string | null;
  /** Office that answers for it: `customer-centre`, `sewer`, `works`, `quality`, `emergency`. */
  readonly office: string;
  readonly source: FaqSourceNote;
}
