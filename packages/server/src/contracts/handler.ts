import type { components } from '../generated/contract.ts';
import { Problem } from '../problem.ts';
import { pageOf, part, positionIn } from '../router/cursor.ts';
import type { Handler } from '../router/handler.ts';
import { printedNumber } from '../utility/number-format.ts';
import type { UtilityConfig } from '../utility/registry.ts';
import { type FoundContract, selectContract, selectContracts } from './store.ts';

export const listContracts: Handler<'contracts.list'> = async ({ utility, session, transaction, query, today }) => {
  const position = positionIn(query.cursor, [part.flag, part.date, part.id]);
  const after = position && { stopped: position[0] === '1', startedOn: position[1], id: position[2] };
  const filter = { utilityId: utility.id, session, today };
  const rows = await selectContracts(transaction, filter, query.limit + 1, after);
  const body = pageOf(rows, query.limit, shown(utility), ({ stopped, startedOn, id }) => [stopped ? '1' : '0', startedOn, id]);
  return { status: 200, body };
};

export const getContract: Handler<'contracts.get'> = async ({ utility, session, transaction, path, today }) => {
  const contract = await selectContract(transaction, { utilityId: utility.id, session, today }, path.contractId);
  if (!contract) throw new Problem('not-found');
  return { status: 200, body: shown(utility)(contract) };
};

/** A stored contract as the API shows it, its customer number with separators as on paper. */
function shown(utility: UtilityConfig): (contract: FoundContract) => components['schemas']['Contract'] {
  return ({ stopped: _stopped, ...contract }) => ({ ...contract, customerNumber: printedNumber(contract.customerNumber, utility.customerNumber) });
}
