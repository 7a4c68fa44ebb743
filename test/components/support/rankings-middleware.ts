/** Serves what Node makes of every query of `test/faq/queries/`, for a browser to do the same and compare. */
import { readFaqSource } from '../../../packages/server/src/faq/source-files.ts';
import { knowledgeOf, utilitiesFolder } from '../../faq/evaluation/knowledge.ts';
import { queriesFor, readQueries, utilityIds } from '../../faq/evaluation/queries.ts';

interface Context {
  path: string;
  body: unknown;
}

/** What came of a query: its kind and confidence, and the hits with their scores. */
export interface Ranked {
  utility: string;
  language: string;
  text: string;
  kind: string;
  confidence: number;
  hits: readonly (readonly [entryId: string, score: number])[];
}

const rankings = (): Ranked[] => {
  const queries = [...readQueries('development'), ...readQueries('held-out')];
  return utilityIds.flatMap((utility) =>
    queriesFor(queries, utility).map(({ text, lang }) => {
      const { kind, confidence, hits } = knowledgeOf(utility, lang).ask(text);
      return {
        utility,
        language: lang,
        text,
        kind,
        confidence,
        hits: hits.map(({ entry, score }) => [entry.entryId, score]),
      };
    }),
  );
};

/** Koa middleware: `/rankings`, `/rankings/UTILITY/source` and `/rankings/UTILITY/LANGUAGE/index`. */
export async function rankingsMiddleware(context: Context, next: () => Promise<void>): Promise<void> {
  const [, top, utility = '', what = ''] = context.path.split('/');
  if (top !== 'rankings') return next();
  if (utility === '') context.body = rankings();
  else context.body = what === 'source' ? readFaqSource(utilitiesFolder, utility) : knowledgeOf(utility, what).index;
}
