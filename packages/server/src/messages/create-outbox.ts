import type { Outbox } from './outbox.ts';
import type { MessageQueue } from './queue.ts';
import { templates } from './texts/texts.ts';

/**
 * Outbox whose messages wait in the database. Reads nothing back, because the role of the transaction may insert
 * messages but see none. `put` throws an Error when the message lacks a value that its texts name.
 *
 * @param queue gets only the message's key; its content stays under row level security
 */
export function createOutbox(queue: MessageQueue): Outbox {
  return {
    async put(transaction, utilityId, { kind, address, lang, template, values }) {
      const lacking = templates[template].filter((name) => values[name] === undefined);
      if (lacking.length > 0) throw new Error(`A message ${template} needs ${lacking.join(', ')}`);
      const id = crypto.randomUUID();
      await transaction
        .insertInto('outbox_messages')
        .values({ utility_id: utilityId, id, kind, address, lang, template, values: JSON.stringify(values) })
        .execute();
      await queue.add(transaction, { utilityId, id });
    },
  };
}
