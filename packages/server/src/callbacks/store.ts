import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];
export type Callback = Schemas['Callback'];

export type NewCallback = Omit<Callback, 'id' | 'doneAt'>;

/** @returns false when the receipt number is already taken */
export async function insertCallback(
  transaction: TenantTransaction,
  utilityId: string,
  callback: NewCallback,
): Promise<boolean> {
  const { receiptNumber, name, phone, topic, wished, lang, receivedAt } = callback;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('callback_requests')
    .values({
      utility_id: utilityId,
      receipt_number: receiptNumber,
      name,
      phone,
      topic,
      wished_on: wished?.on ?? null,
      wished_from: wished?.from ?? null,
      wished_to: wished?.to ?? null,
      lang,
      received_at: receivedAt,
      done_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/** Last request of the previous page. */
export interface CallbackPosition {
  receivedAt: string;
  id: string;
}

/** Requests, oldest first. */
export function selectCallbacks(
  transaction: TenantTransaction,
  utilityId: string,
  state: 'waiting' | 'done',
  limit: number,
  after: CallbackPosition | undefined,
): Promise<Callback[]> {
  return callbacks(transaction, utilityId)
    .where('c.done_at', state === 'waiting' ? 'is' : 'is not', null)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(date_trunc('milliseconds', c.received_at), c.id) > (${after?.receivedAt}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('c.received_at')
    .orderBy('c.id')
    .limit(limit)
    .execute();
}

/** Marks a request as done; one that is done stays as it is. */
export async function settleCallback(
  transaction: TenantTransaction,
  utilityId: string,
  id: string,
  now: Date,
): Promise<Callback | undefined> {
  await transaction
    .updateTable('callback_requests')
    .set({ done_at: now })
    .where('utility_id', '=', utilityId)
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .execute();
  return callbacks(transaction, utilityId).where('c.id', '=', id).executeTakeFirst();
}

/** After this time, personal data of a settled request is no longer needed. */
const eraseAfter = '30 days';

/** Erases name, contact and reason in requests that were settled long ago; the requests themselves are kept. */
export async function eraseSettled(transaction: TenantTransaction, utilityId: string, now: Date): Promise<void> {
  await sql`update mizumado.callback_requests set name = '', phone = '', topic = ''
    where utility_id = ${utilityId} and done_at < ${now}::timestamptz - ${eraseAfter}::interval and phone <> ''`.execute(
    transaction,
  );
}

function callbacks(transaction: TenantTransaction, utilityId: string) {
  return transaction
    .selectFrom('callback_requests as c')
    .select([
      'c.id',
      'c.receipt_number as receiptNumber',
      'c.name',
      'c.phone',
      'c.topic',
      sql<
        Callback['wished']
      >`case when c.wished_on is not null then json_build_object('on', c.wished_on, 'from', c.wished_from, 'to', c.wished_to) end`.as(
        'wished',
      ),
      'c.lang',
      'c.received_at as receivedAt',
      'c.done_at as doneAt',
    ])
    .where('c.utility_id', '=', utilityId);
}
