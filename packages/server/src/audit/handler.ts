import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import { pageOf, part, positionIn } from '../http/cursor.ts';
import type { Handler } from '../http/handler.ts';
import { selectAudit } from './store.ts';

/** What looking at the audit log needs beside a request. */
export interface AuditNeeds {
  database: Kysely<Database>;
}

/** Lists the audit log, newest first. Reading it is logged too, after the page was read. */
export const listAudit: Handler<'audit.list', AuditNeeds> = async ({ utility, query }, { database }) => {
  const position = positionIn(query.cursor, [part.number]);
  const rows = await asStaff(database, utility.id, (transaction) =>
    selectAudit(transaction, utility.id, query.limit + 1, position && Number(position[0])),
  );
  return {
    status: 200,
    body: pageOf(
      rows,
      query.limit,
      (line) => line,
      ({ sequence }) => [String(sequence)],
    ),
  };
};
