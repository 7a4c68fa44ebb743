import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import type { OperationId } from '../generated/operations.ts';
import { attemptKey, countAttempt, forgetOldAttempts } from './attempts.ts';
import type { AttemptLimit } from './attempts.ts';
import { networkOf } from './request-limit.ts';

/** Limits of single operations for each network, besides the limit for all requests. */
export type OperationLimits = Partial<Record<OperationId, Omit<AttemptLimit, 'key'>>>;

/**
 * Limits on writing and computing without a sign-in. A household, a library or a provider's customers may share one
 * address, so the limits never stop a talk, only a program that fills the database or the operators' list. Codes and
 * numbers have their own limits.
 */
export const usualOperationLimits: OperationLimits = {
  'faq.report': { most: 120, minutes: 2 },
  'faq.feedback': { most: 120, minutes: 2 },
  'faq.answer': { most: 20, minutes: 2 },
  'signIn.passkeyOptions': { most: 120, minutes: 2 },
  'signIn.startProvider': { most: 60, minutes: 2 },
  'callbacks.create': { most: 10, minutes: 20 },
};

/** Which address calls which operation. */
export interface Wish {
  utilityId: string;
  /** `operationId`. */
  id: string;
  /** Network address. */
  address: string;
}

/**
 * Counts an operation in the database, so that several servers count together.
 *
 * @returns seconds to wait; 0 when it may run now
 */
export function limitOperations(
  database: Kysely<Database>,
  pepper: string,
  limits: OperationLimits,
): (wish: Wish) => Promise<number> {
  return async ({ utilityId, id, address }) => {
    const limit = limits[id as OperationId];
    if (!limit) return 0;
    const key = attemptKey(pepper, utilityId, `operation-${id}`, networkOf(address));
    return asStaff(database, utilityId, async (transaction) => {
      const wait = await countAttempt(transaction, utilityId, [{ key, ...limit }]);
      await forgetOldAttempts(transaction, utilityId);
      return wait;
    });
  };
}
