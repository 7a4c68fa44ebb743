import type { Database } from '@mizumado/server';
import type { InsertObject } from 'kysely';
import { sha256 } from '../../../../packages/server/src/security/tokens.ts';
import { csrfTokenOf, idOf, tokenOf } from './people.ts';
import type { Person, SessionKind } from './people.ts';

/** Tables whose rows nobody inserts by hand: the audit log has its function, the knowledge base is published. */
type Written = 'audit_log' | 'audit_heads' | 'faq_versions' | 'faq_entries' | 'faq_indexes';
type Rows = { [Table in Exclude<keyof Database, Written>]: Omit<InsertObject<Database, Table>, 'utility_id'>[] };

/** Tables that hold what the utility tells everybody; a person may read them, and change nothing in them. */
export const publicTables: readonly string[] = ['faq_versions', 'faq_indexes'];

const minute = 60_000;
const at = (minutes: number): string => new Date(Date.now() + minutes * minute).toISOString();

/**
 * Everything that the database can hold of one person: at least one row in every table, parents first. The texts carry the person's
 * number, so that they are found in an answer that is none of theirs. A new table needs a line here; the type and a test ask for it.
 */
export function rowsOf(person: Person): Rows {
  const id = (kind: string, n = 1): string => idOf(person, kind, n);
  const mark = `p${person.index}`;
  const number = (n: number): string =>
    person.utility === 'morioka' ? `90000${person.index}00${n}` : `90000${person.index}000${n}`;
  const key = { contract_id: id('contracts'), customer_id: id('customers') };
  const myMail = `${mark}@resident.example`;
  const hash = (text: string): Uint8Array => sha256(`${mark}:${text}`);
  const money = {
    water_yen: 510_001 + person.index,
    sewer_yen: 520_001 + person.index,
    total_yen: 1_030_002 + 2 * person.index,
  };

  // The second customer, the giver, shares one contract with the person and offers another.
  const contract = (n: number, customer: string) => ({
    id: id('contracts', n),
    customer_number: number(n),
    confirmation_hash: hash(`confirmation ${n}`),
    customer_id: customer,
    premises_id: id('premises', n),
    use: '一般用',
    bore_mm: 20,
    sewer: true,
    started_on: '2020-04-01',
    stopped_on: null,
    payment_method: 'slip' as const,
    smart_meter: n === 1,
  });
  const session = (kind: SessionKind) => ({
    id: id('sessions', ['usage-notice', 'account', 'recent', 'confirmed', 'ended'].indexOf(kind) + 1),
    token_hash: sha256(tokenOf(person, kind)),
    previous_token_hash: null,
    rotated_at: null,
    csrf_token: csrfTokenOf(person, kind),
    device: `device of ${mark}`,
    ...(kind === 'usage-notice'
      ? { method: 'usage-notice' as const, account_id: null, contract_id: id('contracts') }
      : { method: 'mail-code' as const, account_id: id('accounts'), contract_id: null }),
    authenticated_at: at(kind === 'recent' ? 0 : -600),
    confirmed_until: kind === 'confirmed' || kind === 'ended' ? at(600) : null,
    idle: '30 minutes',
    expires_at: at(kind === 'ended' ? -1 : 1440),
    ends_at: at(1440),
  });

  return {
    customers: [
      { id: id('customers'), reference: `C-${mark}`, name: `氏名${mark}`, name_kana: `カナ${mark}` },
      { id: id('customers', 2), reference: `D-${mark}`, name: `名義${mark}`, name_kana: null },
    ],
    premises: [1, 2, 3].map((n) => ({
      id: id('premises', n),
      reference: `P-${mark}-${n}`,
      postal_code: '020-0013',
      address: `愛宕町${mark}番地${n}`,
      building: `ハイツ${mark}`,
      room: `${person.index}0${n}`,
    })),
    contracts: [contract(1, id('customers')), contract(2, id('customers', 2)), contract(3, id('customers', 2))],
    meters: [
      {
        id: id('meters'),
        serial: `M-${mark}`,
        premises_id: id('premises'),
        bore_mm: 20,
        installed_on: '2020-04-01',
        removed_on: null,
      },
    ],
    readings: [
      {
        ...key,
        id: id('readings'),
        meter_serial: `M-${mark}`,
        read_on: '2026-10-31',
        previous_read_on: '2026-08-31',
        previous_value: 100,
        present_value: 140,
        volume_m3: 40,
        exchanged_on: null,
        old_meter_volume_m3: null,
      },
    ],
    bills: [
      {
        ...key,
        ...money,
        id: id('bills'),
        number: `B-${mark}-1`,
        months: ['2026-09', '2026-10'],
        period_from: '2026-09-01',
        period_to: '2026-10-31',
        used_days: 61,
        read_on: '2026-10-31',
        volume_m3: 40,
        issued_on: '2026-11-10',
        due_on: '2026-11-30',
        paid_on: null,
        payment_method: 'slip',
        lines: '[]',
        tax_by_rate: '[]',
      },
    ],
    payments: [
      {
        id: id('payments'),
        customer_id: id('customers'),
        reference: `R-${mark}-1`,
        bill_id: id('bills'),
        paid_on: '2026-11-15',
        amount_yen: 100,
        channel: 'counter',
      },
    ],
    hourly_usage: [{ ...key, hour_at: '2026-11-19T01:00:00Z', litres: 12 }],
    import_reports: [{ id: id('import_reports'), report: JSON.stringify(importReport(id('import_reports'), mark)) }],
    accounts: [
      { id: id('accounts'), name: `呼び名${mark}`, lang: 'ja' },
      { id: id('accounts', 2), name: `贈り主${mark}`, lang: 'ja' },
    ],
    contact_points: [
      { id: id('contact_points'), account_id: id('accounts'), kind: 'mail', address: myMail },
      { id: id('contact_points', 2), account_id: id('accounts'), kind: 'sms', address: `0901000000${person.index}` },
      {
        id: id('contact_points', 3),
        account_id: id('accounts', 2),
        kind: 'mail',
        address: `giver-${mark}@resident.example`,
      },
    ],
    passkeys: [
      {
        id: id('passkeys'),
        account_id: id('accounts'),
        credential_id: `credential-${mark}`,
        public_key: hash('key'),
        counter: 0,
        transports: ['internal'],
        backed_up: true,
        name: `鍵${mark}の端末`,
      },
    ],
    provider_identities: [
      {
        id: id('provider_identities'),
        account_id: id('accounts'),
        issuer: 'https://id.example',
        subject: `subject-${mark}`,
      },
    ],
    challenges: [
      {
        token_hash: hash('challenge'),
        purpose: 'confirmation-code',
        account_id: id('accounts'),
        secret_hash: hash('secret'),
        tries_left: 5,
        data: JSON.stringify({ address: `waiting-${mark}@resident.example` }),
        expires_at: at(600),
      },
    ],
    shares: [
      {
        id: id('shares'),
        contract_id: id('contracts'),
        given_by: id('accounts'),
        kind: 'mail',
        address: `family-${mark}@resident.example`,
        role: 'viewer',
        relation: 'family',
        expires_on: null,
        accepted_by: null,
      },
      {
        id: id('shares', 2),
        contract_id: id('contracts', 2),
        given_by: id('accounts', 2),
        kind: 'mail',
        address: myMail,
        role: 'viewer',
        relation: 'family',
        expires_on: null,
        accepted_by: id('accounts'),
      },
      {
        id: id('shares', 3),
        contract_id: id('contracts', 3),
        given_by: id('accounts', 2),
        kind: 'mail',
        address: myMail,
        role: 'viewer',
        relation: 'guarantor',
        expires_on: null,
        accepted_by: null,
      },
    ],
    contract_access: [
      {
        account_id: id('accounts'),
        contract_id: id('contracts'),
        role: 'holder',
        origin: 'numbers',
        share_id: null,
        expires_on: null,
      },
      {
        account_id: id('accounts'),
        contract_id: id('contracts', 2),
        role: 'viewer',
        origin: 'share',
        share_id: id('shares', 2),
        expires_on: null,
      },
      {
        account_id: id('accounts', 2),
        contract_id: id('contracts', 2),
        role: 'holder',
        origin: 'numbers',
        share_id: null,
        expires_on: null,
      },
      {
        account_id: id('accounts', 2),
        contract_id: id('contracts', 3),
        role: 'holder',
        origin: 'numbers',
        share_id: null,
        expires_on: null,
      },
    ],
    sign_in_events: [
      {
        id: id('sign_in_events'),
        account_id: id('accounts'),
        method: 'mail-code',
        outcome: 'signed-in',
        device: `device of ${mark}`,
        network: `net-${mark}.*`,
      },
    ],
    outbox_messages: [
      {
        id: id('outbox_messages'),
        kind: 'mail',
        address: myMail,
        lang: 'ja',
        template: 'sign-in-code',
        values: JSON.stringify({ code: `code-${mark}` }),
      },
    ],
    sessions: (['usage-notice', 'account', 'recent', 'confirmed', 'ended'] as const).map(session),
    attempts: [{ key_hash: hash('attempt'), count: 1, ends_at: at(15) }],
    faq_questions: [
      {
        id: id('faq_questions'),
        asked_at: at(-60),
        text: `質問${mark}です`,
        lang: 'ja',
        outcome: 'handed-over',
        entry_ids: [],
        confidence: 0.1,
        conversation_id: id('conversations'),
        version: 1,
      },
    ],
    faq_feedback: [
      {
        id: id('faq_feedback'),
        said_at: at(-60),
        question_id: id('faq_questions'),
        entry_id: 'pay-methods',
        helpful: false,
        version: 1,
        lang: 'ja',
      },
    ],
    callback_requests: [
      {
        id: id('callback_requests'),
        receipt_number: `20261120-0000${person.index}`,
        name: `電話${mark}様`,
        phone: `0900000000${person.index}`,
        topic: `用件${mark}です`,
        wished_on: null,
        wished_from: null,
        wished_to: null,
        lang: 'ja',
        received_at: at(-60),
        done_at: null,
      },
    ],
    idempotent_answers: [
      {
        operation: 'callbacks.create',
        key_hash: hash('idempotency'),
        body_hash: hash('body'),
        answer: JSON.stringify({ receiptNumber: `kept-${mark}` }),
        created_at: at(-1),
      },
    ],
  };
}

/** A report as an import leaves it. */
function importReport(id: string, mark: string): object {
  return {
    id,
    kind: 'bills',
    mode: 'file',
    state: 'refused',
    linesRead: 1,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    refused: 1,
    refusals: [{ line: 2, column: 'number', reason: `reason ${mark}` }],
    startedAt: '2026-11-20T02:00:00.000Z',
    finishedAt: '2026-11-20T02:00:01.000Z',
  };
}
