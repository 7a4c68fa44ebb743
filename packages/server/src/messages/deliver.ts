import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import type { Log } from '../log.ts';
import { Refused } from '../ports/refused.ts';
import type { UtilityRegistry } from '../utility-config.ts';
import { composeMessage } from './compose.ts';
import type { ComposedMessage } from './compose.ts';
import { hiddenAddress } from './hidden-address.ts';
import type { Message } from './outbox.ts';
import type { MessageKey } from './queue.ts';
import type { TemplateName } from './texts/texts.ts';

/** A message on its way to a person. */
export type OutgoingMessage = MessageKey & Message & ComposedMessage;

/** Hands a message to a carrier. @throws Refused when a retry is useless, any other error when a retry may work */
export type SendMessage = (message: OutgoingMessage) => Promise<void>;

export interface DeliveryOptions {
  database: Kysely<Database>;
  utilities: UtilityRegistry;
  send: SendMessage;
  log: Log;
}

/** Hours after which delivery is given up. */
const triedFor = 24;
/** Days for which the record of a sent message is kept. */
const keptFor = 30;

/**
 * Delivers one message, if it is still waiting. Sends outside of any transaction: if the process dies before recording
 * the result, the message is sent again with the same id.
 *
 * @throws what `send` threw when it should be retried
 */
export async function deliver({ database, utilities, send, log }: DeliveryOptions, key: MessageKey): Promise<void> {
  const found = await asStaff(database, key.utilityId, (transaction) => waiting(transaction, key));
  const utility = utilities.get(key.utilityId);
  if (!found || !utility) return;
  const end = async (failure: Failure | null): Promise<void> => {
    await asStaff(database, key.utilityId, (transaction) => close(transaction, key, found.message, failure));
    if (failure !== null) log({ level: 'warn', event: `message-${failure}`, utility: key.utilityId });
  };
  if (found.expired) return end('expired');
  try {
    await send({ ...key, ...found.message, ...composeMessage(utility, found.message) });
  } catch (error) {
    if (error instanceof Refused) return end('refused');
    if (found.old) return end('not-delivered');
    throw error;
  }
  await end(null);
}

/**
 * Why a message was given up: its code expired, the carrier refused it, or it was retried for too long. Not personal.
 */
type Failure = 'expired' | 'refused' | 'not-delivered';

interface Waiting {
  message: Message;
  /** Whether its code has expired. */
  expired: boolean;
  /** Whether it was retried for `triedFor` hours. */
  old: boolean;
}

async function waiting(transaction: TenantTransaction, { utilityId, id }: MessageKey): Promise<Waiting | undefined> {
  const row = await transaction
    .selectFrom('outbox_messages')
    .where('utility_id', '=', utilityId)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .select([
      'kind',
      'address',
      'lang',
      'template',
      'values',
      sql<number>`(extract(epoch from now() - created_at) / 60)::float8`.as('age'),
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { age, template, ...rest } = row;
  // This version or the previous one wrote the message; both know the same templates.
  return {
    message: { ...rest, template: template as TemplateName },
    expired: age >= Number(row.values['minutes'] ?? Infinity),
    old: age >= triedFor * 60,
  };
}

/** Records the result and deletes the message's content; the rest is deleted later. */
async function close(
  transaction: TenantTransaction,
  { utilityId, id }: MessageKey,
  { address }: Message,
  failure: Failure | null,
): Promise<void> {
  const at = sql<string>`now()`;
  await transaction
    .updateTable('outbox_messages')
    .set({
      values: '{}',
      address: hiddenAddress(address),
      ...(failure === null ? { sent_at: at } : { failed_at: at, failure }),
    })
    .where('utility_id', '=', utilityId)
    .where('id', '=', id)
    .execute();
  await sql`delete from mizumado.outbox_messages where utility_id = ${utilityId} and id = any(array(
    select id from mizumado.outbox_messages where utility_id = ${utilityId} and created_at < now() - make_interval(days => ${keptFor}::integer)
    limit 100 for update skip locked))`.execute(transaction);
}
