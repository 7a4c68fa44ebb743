import { indexFlow } from '../dialogue/index-flow.ts';
import { dialogueWords } from '../dialogue/words.ts';
import type { FaqEntry } from '../entry.ts';
import type { FaqIndex, IndexedEntry } from '../faq-index.ts';
import type { FaqSource } from '../source.ts';
import { normalize } from '../text/normalize.ts';
import { thresholds } from './confidence.ts';
import { conceptFinder, preparedConcepts } from './concepts.ts';
import { localizer } from './facts.ts';
import { postingsOf } from './postings.ts';
import type { Fields } from './postings.ts';
import { termsOf } from './terms.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Builds the index of a knowledge base in one language. The same source gives the same index, byte for byte, on every
 * machine.
 *
 * @param language `ja`, `en`, `ja-x-easy`, …; missing texts are taken from Japanese
 * @throws Error when two entries have one id
 */
export function buildIndex(source: FaqSource, language: string): FaqIndex {
  const { local, fill } = localizer(source, language);
  const sorted = [...source.entries].sort((a, b) => byCode(a.id, b.id));
  const twice = sorted.find(({ id }, position) => id === sorted[position + 1]?.id);
  if (twice) throw new Error(`Two entries have the id ${twice.id}`);

  const concepts = preparedConcepts(source.concepts);
  const find = conceptFinder(concepts);
  const termsIn = (texts: readonly string[]) => texts.flatMap((text) => termsOf(normalize(fill(text)), find).tokens);
  const fieldsOf = ({ texts }: FaqEntry): Fields => {
    const own = local(texts);
    // Readers of やさしい日本語 may ask as other readers do, and vice versa.
    const akin = Object.entries(texts)
      .filter(([other]) => other.split('-')[0] === language.split('-')[0])
      .map(([, text]) => text);
    return {
      questions: termsIn([
        ...new Set(
          (akin.length > 0 ? akin : [own]).flatMap(({ question, alternatives }) => [question, ...alternatives]),
        ),
      ]),
      keywords: termsIn(own.keywords ?? []),
      // Single kanji and hiragana do not discriminate and would be half of the index.
      answer: termsIn([own.short, own.full]).filter(({ weight }) => weight > 5),
    };
  };

  const entryOf = ({
    id,
    category,
    texts,
    links,
    action,
    validFrom,
    validTo,
    office,
    source: note,
  }: FaqEntry): IndexedEntry => {
    const { question, short, full } = local(texts);
    return {
      entryId: id,
      category,
      question,
      short,
      full,
      links: links.map(({ label, href }) => ({ label: local(label), href: fill(href) })),
      action: fill(action),
      validFrom,
      validTo,
      office,
      source: { ...note, title: local(note.title), href: fill(note.href) },
    };
  };

  const { greeting, emergencies, dialogues } = source;
  return {
    format: 2,
    utility: source.utility,
    language,
    entries: sorted.map(entryOf),
    ...postingsOf(sorted.map(fieldsOf)),
    concepts,
    emergencies: emergencies.map(({ id, as = id, words, exclude = [], texts, phone }) => ({
      rule: as,
      ...local(texts),
      phone: fill(`{${phone}}`),
      words,
      exclude,
    })),
    dialogues: dialogues.map((flow) => indexFlow(flow, language, local)),
    words: dialogueWords,
    greeting: {
      text: local(greeting.text),
      quickReplies: greeting.quickReplies.map((reply) => ({ ...reply, label: local(reply.label) })),
    },
    thresholds,
  };
}
