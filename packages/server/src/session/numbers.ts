import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import { attemptKey, type AttemptLimit } from '../security/attempts.ts';
import { networkOf } from '../security/request-limit.ts';
import { digitsOf, isNumberOf } from '../utility/number-format.ts';
import type { UtilityConfig } from '../utility/registry.ts';
import { confirmationHashSql } from './confirmation.ts';

export interface Numbers {
  customerNumber: string;
  confirmationNumber: string;
}

/** Both numbers as digits; a malformed pair is refused like a wrong one and never reaches a query. */
export function readNumbers(utility: UtilityConfig, given: Numbers): Numbers & { wellFormed: boolean } {
  const [customerNumber, confirmationNumber] = [digitsOf(given.customerNumber), digitsOf(given.confirmationNumber)];
  const wellFormed = isNumberOf(customerNumber, utility.customerNumber) && isNumberOf(confirmationNumber, utility.confirmationNumber);
  return { customerNumber, confirmationNumber, wellFormed };
}

/** Wrong pairs within a quarter of an hour: a person mistypes a few times, a household shares an address. */
export function numberLimits(pepper: string, utilityId: string, customerNumber: string, address: string): { number: AttemptLimit; address: AttemptLimit } {
  return {
    number: { key: attemptKey(pepper, utilityId, 'number', customerNumber), most: 5, minutes: 15 },
    address: { key: attemptKey(pepper, utilityId, 'address', networkOf(address)), most: 30, minutes: 15 },
  };
}

/** The contract that has both numbers; undefined when they do not belong together. Runs with the rights of the utility's own programs. */
export async function findContract(transaction: TenantTransaction, pepper: string, utilityId: string, numbers: Numbers): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select contract.id
    from (select ${pepper}::text as pepper, ${utilityId}::text as utility, ${numbers.customerNumber}::text as number, ${numbers.confirmationNumber}::text as confirmation) given
    join mizumado.contracts contract on contract.utility_id = given.utility and contract.customer_number = given.number
      and contract.confirmation_hash = ${givenHash}`.execute(transaction);
  return rows[0]?.id;
}

const givenHash = sql.raw(
  confirmationHashSql({ pepper: 'given.pepper', utility: 'given.utility', customerNumber: 'given.number', confirmation: 'given.confirmation' }),
);
