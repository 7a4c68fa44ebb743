import { Problem } from '../../http/problem.ts';
import { pageOf, part, positionIn } from '../../http/cursor.ts';
import type { Handler } from '../../http/handler.ts';
import { billsCsv } from './csv.ts';
import { selectBill, selectBills } from './store.ts';
import { wholeBill } from './whole-bill.ts';
import type { SupplyNeeds } from '../needs.ts';

export const listBills: Handler<'bills.list'> = async ({ utility, session, transaction, query, today }) => {
  const { limit, cursor, ...filter } = query;
  const position = positionIn(cursor, [part.date, part.id]);
  const after = position && { periodTo: position[0], id: position[1] };
  const rows = await selectBills(
    transaction,
    { ...filter, utilityId: utility.id, contractIds: session.contractIds, today },
    limit + 1,
    after,
  );
  return {
    status: 200,
    body: pageOf(
      rows,
      limit,
      (bill) => bill,
      ({ period, id }) => [period.to, id],
    ),
  };
};

export const getBill: Handler<'bills.get', SupplyNeeds> = async (
  { utility, session, transaction, path, today },
  { clock },
) => {
  const found = await selectBill(transaction, utility.id, session.contractIds, today, path.billId);
  if (!found) throw new Problem('not-found');
  return { status: 200, body: await wholeBill(transaction, utility, clock(), found) };
};

export const exportBills: Handler<'bills.exportCsv'> = async ({ utility, session, transaction, query, today }) => {
  const { lang, ...filter } = query;
  const bills = await selectBills(
    transaction,
    { ...filter, utilityId: utility.id, contractIds: session.contractIds, today },
    undefined,
    undefined,
  );
  return {
    status: 200,
    body: billsCsv(bills, lang),
    headers: { 'Content-Disposition': `attachment; filename="bills-${today}.csv"` },
  };
};
