/** A piece of an answer with the entries that are said to say so. */
export interface CitedGroup {
  text: string;
  entryIds: string[];
}

/** The model said something that no entry says. */
export class Unsupported extends Error {
  override name = 'Unsupported';
}

/** `[[stop-deadline]]`, as the instructions ask for; several may follow each other. */
const citations = /(?:\[\[[^[\]]{1,100}\]\][ \u3000]*)+/;
/** What may become a further citation with the next words of the model. */
const beginsCitation = /^(?:\[(?:\[[^[\]]{0,100}\]?)?)?$/;

/**
 * Cuts an answer into the groups of sentences that share a citation, while it comes.
 *
 * @throws Unsupported when a group is longer than `longest` characters: a citation at its end can't vouch for so much
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

  /** Tells that nothing more comes. @returns the last groups, and what was left without a citation */
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
