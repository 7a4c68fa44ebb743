import { pageOf, part, positionIn } from '../../http/cursor.ts';
import type { Handler } from '../../http/handler.ts';
import { seenContract, shown } from './shown.ts';
import { selectContracts } from './store.ts';

export const listContracts: Handler<'contracts.list'> = async ({ utility, session, transaction, query, today }) => {
  const position = positionIn(query.cursor, [part.flag, part.date, part.id]);
  const after = position && { stopped: position[0] === '1', startedOn: position[1], id: position[2] };
  const filter = { utilityId: utility.id, session, today };
  const rows = await selectContracts(transaction, filter, query.limit + 1, after);
  const body = pageOf(rows, query.limit, shown(utility), ({ stopped, startedOn, id }) => [
    stopped ? '1' : '0',
    startedOn,
    id,
  ]);
  return { status: 200, body };
};

export const getContract: Handler<'contracts.get'> = async ({ utility, session, transaction, path, today }) => {
  return { status: 200, body: await seenContract(transaction, utility, session, today, path.contractId) };
};
