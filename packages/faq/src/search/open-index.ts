import type { Answer, Hit } from '../answer.ts';
import type { FaqIndex, IndexedEntry } from '../faq-index.ts';
import { normalize } from '../text/normalize.ts';
import { confidenceOf } from './confidence.ts';
import { emergencyFinder } from './emergencies.ts';
import { searcher } from './searcher.ts';
import type { Ranking } from './searcher.ts';
import { speller } from './typos.ts';

/** An opened knowledge base. */
export interface Faq {
  readonly index: FaqIndex;
  /**
   * Answers a question; never throws. Searches only the beginning of a very long text, but checks more of it for
   * emergencies.
   */
  ask(text: string): Answer;
  /** An entry that may be shown today. */
  entry(entryId: string): IndexedEntry | undefined;
}

/** Characters of a question that are searched, and that are checked for an emergency. */
const searched = 400;
const watched = 20_000;
const mostHits = 5;

const tags = /<[^<>]{0,200}>/g;
const something = /[\p{L}\p{N}]/u;

/**
 * Opens an index for questions.
 *
 * @param options.today JST calendar date `YYYY-MM-DD`; entries that aren't valid then are left out. All are shown when left out.
 */
export function openIndex(index: FaqIndex, { today }: { today?: string } = {}): Faq {
  const shown = index.entries.map(
    ({ validFrom, validTo }) => today === undefined || ((validFrom ?? today) <= today && today <= (validTo ?? today)),
  );
  const search = searcher(index, shown);
  const correct = speller(index);
  const emergency = emergencyFinder(index.emergencies);
  const { direct, suggest } = index.thresholds;

  /** Corrects typing errors only where the words as typed give no certain answer. */
  const rank = (text: string): Ranking => {
    const typed = search(text, mostHits);
    if (confidenceOf(typed, 0) >= direct) return typed;
    const corrected = correct(text);
    const meant = corrected === text ? typed : search(corrected, mostHits);
    return confidenceOf(meant, 0) > confidenceOf(typed, 0) ? meant : typed;
  };

  const ask = (question: string): Answer => {
    const text = normalize(question.slice(0, watched)).replaceAll(tags, ' ');
    if (!something.test(text)) return { kind: 'empty', hits: [], confidence: 0 };

    const ranking = rank(text.slice(0, searched));
    const hits = ranking.positions.map((position, place): Hit => {
      const score = ranking.scores[place]!;
      return { entry: index.entries[position]!, score, confidence: confidenceOf(ranking, place) };
    });
    const confidence = hits[0]?.confidence ?? 0;
    const rule = emergency(text);
    if (rule) return { kind: 'emergency', rule, hits, confidence };
    return {
      kind: confidence >= direct ? 'direct' : confidence >= suggest ? 'suggest' : 'hand-over',
      hits,
      confidence,
    };
  };
  return {
    index,
    ask,
    entry: (id) => index.entries.find(({ entryId }, position) => entryId === id && shown[position]),
  };
}
