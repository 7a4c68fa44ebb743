import { pageOf, part, positionIn } from '../../http/cursor.ts';
import type { Handler } from '../../http/handler.ts';
import { selectReadings } from './store.ts';

export const listReadings: Handler<'readings.list'> = async ({ utility, session, transaction, query }) => {
  const { limit, cursor, ...filter } = query;
  const position = positionIn(cursor, [part.date, part.id]);
  const after = position && { readOn: position[0], id: position[1] };
  const rows = await selectReadings(
    transaction,
    { ...filter, utilityId: utility.id, contractIds: session.contractIds },
    limit + 1,
    after,
  );
  return {
    status: 200,
    body: pageOf(
      rows,
      limit,
      (reading) => reading,
      ({ readOn, id }) => [readOn, id],
    ),
  };
};
