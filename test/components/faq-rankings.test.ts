/** Answers are found in the reader's browser: whatever the engine, the same question must lead to the same answers in the same order. */
import { openIndex } from '@mizumado/faq';
import type { Faq, FaqIndex, FaqSource } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { equal, ok } from './support/assert.ts';
import type { Ranked } from './support/rankings-middleware.ts';

const get = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>;

const opened = new Map<string, Promise<Faq>>();

const faqOf = ({ utility, language }: Ranked): Promise<Faq> => {
  const path = `/rankings/${utility}/${language}/index`;
  const faq = opened.get(path) ?? get<FaqIndex>(path).then((index) => openIndex(index));
  opened.set(path, faq);
  return faq;
};

describe('rankings of the FAQ', () => {
  it('are those of Node, for every query', async () => {
    const rankings = await get<Ranked[]>('/rankings');
    ok(rankings.length >= 100, `There are ${rankings.length} queries only`);
    for (const expected of rankings) {
      const { kind, confidence, hits } = (await faqOf(expected)).ask(expected.text);
      equal(
        { kind, confidence, hits: hits.map(({ entry, score }) => [entry.entryId, score]) },
        { kind: expected.kind, confidence: expected.confidence, hits: expected.hits },
        expected.text,
      );
    }
  });

  for (const language of ['ja', 'en', 'ja-x-easy']) {
    it(`come from an index that is the same wherever it is made (${language})`, async () => {
      const source = await get<FaqSource>('/rankings/morioka/source');
      const made = JSON.stringify(buildIndex(source, language));
      ok(
        made === (await (await fetch(`/rankings/morioka/${language}/index`)).text()),
        'The index made here differs from the one made in Node',
      );
    });
  }
});
