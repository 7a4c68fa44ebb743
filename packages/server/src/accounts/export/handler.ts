import type { Handler } from '../../http/handler.ts';
import { exportCsv } from './csv.ts';
import { gatherExport } from './export.ts';
import type { AccountNeeds } from '../needs.ts';

export const exportAccount: Handler<'account.export', AccountNeeds> = async (
  { utility, session, transaction, today },
  { clock },
) => {
  return { status: 200, body: await gatherExport(transaction, { utility, session, today, now: clock() }) };
};

export const exportAccountCsv: Handler<'account.exportCsv', AccountNeeds> = async (
  { utility, session, transaction, today },
  { clock },
) => {
  const exported = await gatherExport(transaction, { utility, session, today, now: clock() });
  return {
    status: 200,
    body: exportCsv(exported),
    headers: { 'Content-Disposition': `attachment; filename="account-${today}.csv"` },
  };
};
