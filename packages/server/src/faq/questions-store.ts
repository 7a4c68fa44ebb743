import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];

/** A question as it is stored, redacted. */
export type AskedQuestion = Omit<Schemas['FaqQuestionReport'], 'conversationId' | 'version'> & {
  conversationId: string | null;
  version: number | null;
  askedAt: Date;
};

export type SaidFeedback = Schemas['FaqFeedback'] & { saidAt: Date };

/** @returns the id it is counted under */
export async function insertQuestion(
  transaction: TenantTransaction,
  utilityId: string,
  question: AskedQuestion,
): Promise<string> {
  // Create the id first: a visitor may insert a question but read none, not even its own.
  const { rows } = await sql<{ id: string }>`select mizumado.uuidv7() as id`.execute(transaction);
  const id = rows[0]?.id ?? '';
  await transaction
    .insertInto('faq_questions')
    .values({
      utility_id: utilityId,
      id,
      asked_at: question.askedAt,
      text: question.text,
      lang: question.lang,
      outcome: question.outcome,
      entry_ids: question.entryIds,
      confidence: question.confidence,
      conversation_id: question.conversationId,
      version: question.version,
    })
    .execute();
  return id;
}

/** @throws the database's foreign key violation when the question is unknown */
export async function insertFeedback(
  transaction: TenantTransaction,
  utilityId: string,
  feedback: SaidFeedback,
): Promise<true> {
  await transaction
    .insertInto('faq_feedback')
    .values({
      utility_id: utilityId,
      said_at: feedback.saidAt,
      question_id: feedback.questionId,
      entry_id: feedback.entryId,
      helpful: feedback.helpful,
      version: feedback.version,
      lang: feedback.lang,
    })
    .execute();
  return true;
}

/** How long questions are kept: a year can be compared with the one before. */
const keptFor = '400 days';

/** Deletes questions that are too old, with their feedback. */
export async function forgetOldQuestions(transaction: TenantTransaction, utilityId: string, now: Date): Promise<void> {
  await sql`delete from mizumado.faq_feedback where utility_id = ${utilityId} and said_at < ${now}::timestamptz - ${keptFor}::interval`.execute(
    transaction,
  );
  await sql`delete from mizumado.faq_questions where utility_id = ${utilityId} and asked_at < ${now}::timestamptz - ${keptFor}::interval`.execute(
    transaction,
  );
}
