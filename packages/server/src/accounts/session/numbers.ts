import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import { Problem, tooManyRequests } from '../../http/problem.ts';
import type { ProblemKind } from '../../http/problem.ts';
import { attemptKey, countAttempt, forgetOldAttempts, forgiveAttempt } from '../../security/attempts.ts';
import type { AttemptLimit } from '../../security/attempts.ts';
import { networkOf } from '../../security/request-limit.ts';
import { digitsOf, isNumberOf } from '../../utility/number-format.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { confirmationHashSql } from '../../supply/contracts/confirmation.ts';

export interface Numbers {
  customerNumber: string;
  confirmationNumber: string;
}

/** Both numbers as digits; a malformed pair is refused like a wrong one and never reaches a query. */
function readNumbers(utility: UtilityConfig, given: Numbers): Numbers & { wellFormed: boolean } {
  const [customerNumber, confirmationNumber] = [digitsOf(given.customerNumber), digitsOf(given.confirmationNumber)];
  const wellFormed =
    isNumberOf(customerNumber, utility.customerNumber) && isNumberOf(confirmationNumber, utility.confirmationNumber);
  return { customerNumber, confirmationNumber, wellFormed };
}

/** Wrong pairs within a quarter of an hour: a person mistypes a few times, a household shares an address. */
function numberLimits(
  pepper: string,
  utilityId: string,
  customerNumber: string,
  address: string,
): { number: AttemptLimit; address: AttemptLimit } {
  return {
    number: { key: attemptKey(pepper, utilityId, 'number', customerNumber), most: 5, minutes: 15 },
    address: { key: attemptKey(pepper, utilityId, 'address', networkOf(address)), most: 30, minutes: 15 },
  };
}

/** Somebody who gives two numbers. */
export interface Claim {
  given: Numbers;
  /** Network address. */
  address: string;
  /** Further attempts to count, such as those of an account. */
  limits?: readonly AttemptLimit[];
}

/**
 * Judges two numbers. A wrong pair and an unknown number take the same steps and get the same answer. Runs with the rights of the
 * utility's own programs.
 *
 * @param refused kind of problem for numbers that do not belong together
 * @returns the contract's id; or a Problem that must be returned, not thrown, so that the attempt stays counted
 */
export async function proveNumbers(
  transaction: TenantTransaction,
  pepper: string,
  utility: UtilityConfig,
  { given, address, limits: more = [] }: Claim,
  refused: ProblemKind,
): Promise<string | Problem> {
  const numbers = readNumbers(utility, given);
  const limits = numberLimits(pepper, utility.id, numbers.customerNumber, address);
  const wait = await countAttempt(transaction, utility.id, [limits.number, limits.address, ...more]);
  if (wait > 0) return tooManyRequests(wait);
  const contractId = numbers.wellFormed ? await findContract(transaction, pepper, utility.id, numbers) : undefined;
  if (contractId === undefined) return new Problem(refused);
  await forgiveAttempt(transaction, utility.id, {
    clear: [limits.number.key],
    takeBack: [limits.address, ...more].map(({ key }) => key),
  });
  await forgetOldAttempts(transaction, utility.id);
  return contractId;
}

/** The contract that has both numbers; undefined when they do not belong together. */
async function findContract(
  transaction: TenantTransaction,
  pepper: string,
  utilityId: string,
  numbers: Numbers,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select contract.id
    from (select ${pepper}::text as pepper, ${utilityId}::text as utility, ${numbers.customerNumber}::text as number, ${numbers.confirmationNumber}::text as confirmation) given
    join mizumado.contracts contract on contract.utility_id = given.utility and contract.customer_number = given.number
      and contract.confirmation_hash = ${givenHash}`.execute(transaction);
  return rows[0]?.id;
}

const givenHash = sql.raw(
  confirmationHashSql({
    pepper: 'given.pepper',
    utility: 'given.utility',
    customerNumber: 'given.number',
    confirmation: 'given.confirmation',
  }),
);
