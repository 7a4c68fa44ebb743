import { redact } from '@mizumado/faq';
import { asVisitor } from '../database/tenant.ts';
import { Problem } from '../http/problem.ts';
import type { Handler } from '../http/handler.ts';
import { indexInUse, indexText } from './published.ts';
import { insertFeedback, insertQuestion } from './questions-store.ts';
import type { FaqNeeds } from './needs.ts';

/** The index that the chatbot searches. Browsers cache it for a minute, then revalidate it by its ETag. */
export const getFaqIndex: Handler<'faq.index', FaqNeeds> = async ({ utility, query }, services) => {
  const inUse = await indexInUse(services, utility, query.lang);
  if (!inUse) throw new Problem('not-found');
  const { version, language, publishedAt, etag } = inUse;
  const head = JSON.stringify({ version, language, publishedAt });
  return {
    status: 200,
    // Sends the stored text as it is: parsing and serialising a megabyte would be nearly all the work of this request.
    prepared: {
      etag: etag.replace(/"$/, `-${version}"`),
      text: async () => `${head.slice(0, -1)},"index":${await indexText(services, utility.id, inUse)}}`,
    },
    headers: { 'Cache-Control': 'public, max-age=60, stale-while-revalidate=600' },
  };
};

/** Counts a question. The chatbot has redacted it; the server redacts it again, in case a client did not. */
export const reportQuestion: Handler<'faq.report', FaqNeeds> = async ({ utility, body }, { database, clock }) => {
  const { text, lang, outcome, entryIds, confidence, conversationId = null, version = null } = body;
  // Three digits are meaningful; the smallest numbers of JSON are too small for the database.
  const rounded = Math.round(confidence * 1000) / 1000;
  const question = {
    text: redact(text).trim(),
    lang,
    outcome,
    entryIds,
    confidence: rounded,
    conversationId,
    version,
    askedAt: clock(),
  };
  const id = await asVisitor(database, utility.id, (transaction) => insertQuestion(transaction, utility.id, question));
  return { status: 202, body: { id } };
};

export const giveFeedback: Handler<'faq.feedback', FaqNeeds> = async ({ utility, body }, { database, clock }) => {
  const known = await asVisitor(database, utility.id, (transaction) =>
    insertFeedback(transaction, utility.id, { ...body, saidAt: clock() }),
  ).catch((error: unknown) => {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  });
  if (!known) throw new Problem('not-found');
  return { status: 204, body: undefined };
};

/** A visitor may reference a question but not read it. */
function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503';
}
