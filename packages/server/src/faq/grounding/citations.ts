/** A piece of an answer with the entries that it cites. */
export interface CitedGroup {
  text: string;
  entryIds: string[];
}

/** The model made a statement that no entry supports. */
export class Unsupported extends Error {
  override name = 'Unsupported';
}

/** `[[stop-deadline]]`, as the instructions ask for; several may follow each other. */
const citations = /(?:\[\[[^[\]]{1,100}\]\][ \u3000]*)+/;
/** Text that may become a citation with the model's next words. */
const beginsCitation = /^(?:\[(?:\[[^[\]]{0,100}\]?)?)?$/;

/**
 * Splits a streamed answer into groups of sentences that share a citation.
 *
 * @throws Unsupported when a group is longer than `longest` characters, too much for one citation
 */
export class CitationReader {
  readonly #longest: number;
  #text = '';

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Takes the model's next words. @returns groups that are complete with them */
  push(words: string): CitedGroup[] {
    this.#text += words;
    return this.#groups(false);
  }

  /** Ends the input. @returns the last groups, and what was left without a citation */
  end(): { groups: CitedGroup[]; uncited: string } {
    const groups = this.#groups(true);
    return { groups, uncited: this.#text };
  }

  #groups(last: boolean): CitedGroup[] {
    const groups: CitedGroup[] = [];
    for (;;) {
      const found = citations.exec(this.#text);
      if (!found || (!last && beginsCitation.test(this.#text.slice(found.index + found[0].length)))) break;
      const entryIds = [...found[0].matchAll(/\[\[([^[\]]+)\]\]/g)].map(([, id = '']) => id.trim());
      groups.push({ text: this.#text.slice(0, found.index), entryIds });
      this.#text = this.#text.slice(found.index + found[0].length);
    }
    if ([...groups.map(({ text }) => text), this.#text].some((text) => text.length > this.#longest))
      throw new Unsupported();
    return groups;
  }
}
