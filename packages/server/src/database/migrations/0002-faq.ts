import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The knowledge base with its versions, what was asked of it, and requests to be called back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
}

const tables = [
  // `frame` is everything of a knowledge base that is no entry: facts, concepts, emergencies, dialogues, greeting.
  `create table mizumado.faq_versions (
    utility_id text not null,
    version integer not null check (version > 0),
    origin text not null check (origin in ('files', 'authors')),
    note text not null,
    frame jsonb not null,
    created_at timestamptz not null,
    publish_at timestamptz,
    primary key (utility_id, version)
  )`,
  `create index faq_versions_by_publication on mizumado.faq_versions (utility_id, publish_at desc, version desc) where publish_at is not null`,
  `create table mizumado.faq_entries (
    utility_id text not null,
    version integer not null,
    entry_id text not null,
    entry jsonb not null check (entry ->> 'id' = entry_id),
    primary key (utility_id, version, entry_id),
    foreign key (utility_id, version) references mizumado.faq_versions (utility_id, version) on delete cascade
  )`,
  // Text, not jsonb: it is sent as it is.
  `create table mizumado.faq_indexes (
    utility_id text not null,
    version integer not null,
    language text not null,
    etag text not null,
    index text not null,
    primary key (utility_id, version, language),
    foreign key (utility_id, version) references mizumado.faq_versions (utility_id, version) on delete cascade
  )`,
  `create table mizumado.faq_questions (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    asked_at timestamptz not null,
    text text not null,
    lang text not null,
    outcome text not null check (outcome in ('direct', 'suggested', 'handed-over', 'emergency', 'empty', 'llm')),
    entry_ids text[] not null,
    confidence real not null,
    conversation_id uuid,
    version integer,
    settled boolean not null default false,
    primary key (utility_id, id)
  )`,
  `create index faq_questions_by_time on mizumado.faq_questions (utility_id, asked_at)`,
  `create index faq_questions_by_conversation on mizumado.faq_questions (utility_id, conversation_id, asked_at) where conversation_id is not null`,
  `create table mizumado.faq_feedback (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    said_at timestamptz not null,
    question_id uuid,
    entry_id text not null,
    helpful boolean not null,
    version integer not null,
    lang text not null,
    settled boolean not null default false,
    primary key (utility_id, id),
    foreign key (utility_id, question_id) references mizumado.faq_questions (utility_id, id) on delete cascade
  )`,
  `create index faq_feedback_by_question on mizumado.faq_feedback (utility_id, question_id)`,
  `create index faq_feedback_by_time on mizumado.faq_feedback (utility_id, said_at)`,
  `create table mizumado.callback_requests (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    receipt_number text not null,
    name text not null,
    phone text not null,
    topic text not null,
    wished_on date,
    wished_from text,
    wished_to text,
    lang text not null,
    received_at timestamptz not null,
    done_at timestamptz,
    check ((wished_on is null) = (wished_from is null) and (wished_on is null) = (wished_to is null)),
    primary key (utility_id, id),
    unique (utility_id, receipt_number)
  )`,
  `create index callback_requests_waiting on mizumado.callback_requests (utility_id, received_at, id) where done_at is null`,
  `create table mizumado.idempotent_answers (
    utility_id text not null,
    operation text not null,
    key_hash bytea not null,
    body_hash bytea not null,
    answer json,
    created_at timestamptz not null,
    primary key (utility_id, operation, key_hash)
  )`,
  `create index idempotent_answers_by_age on mizumado.idempotent_answers (utility_id, created_at)`,
];
