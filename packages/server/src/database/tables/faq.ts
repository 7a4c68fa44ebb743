import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { FaqSource } from '@mizumado/faq';
import type { components } from '../../generated/api.ts';
import type { IdentifiedRow, Instant, TenantRow } from './row.ts';

type Schemas = components['schemas'];

/** Everything of a knowledge base that is no entry. */
export type FaqFrame = Omit<FaqSource, 'utility' | 'entries'>;

interface FaqVersionRow extends TenantRow {
  version: number;
  origin: Schemas['FaqVersionSummary']['origin'];
  note: string;
  frame: JSONColumnType<FaqFrame>;
  created_at: Instant;
  /** Null for a draft; in the future for a scheduled version. */
  publish_at: ColumnType<string | null, string | Date | null, string | Date | null>;
}

interface FaqEntryRow extends TenantRow {
  version: number;
  entry_id: string;
  entry: JSONColumnType<Schemas['FaqEntry']>;
}

interface FaqIndexRow extends TenantRow {
  version: number;
  language: string;
  etag: string;
  /** JSON of a `FaqIndex`. */
  index: string;
}

interface FaqQuestionRow extends IdentifiedRow {
  asked_at: Instant;
  /** Personal data taken out. */
  text: string;
  lang: string;
  outcome: Schemas['FaqOutcome'];
  entry_ids: string[];
  confidence: number;
  conversation_id: string | null;
  version: number | null;
  /** Whether an entry was made of it. */
  settled: Generated<boolean>;
}

interface FaqFeedbackRow extends IdentifiedRow {
  said_at: Instant;
  question_id: string | null;
  entry_id: string;
  helpful: boolean;
  version: number;
  lang: string;
  settled: Generated<boolean>;
}

/** The knowledge base, and what people asked. */
export interface FaqTables {
  faq_versions: FaqVersionRow;
  faq_entries: FaqEntryRow;
  faq_indexes: FaqIndexRow;
  faq_questions: FaqQuestionRow;
  faq_feedback: FaqFeedbackRow;
}
