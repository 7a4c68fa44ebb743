import type { OperationId } from '../generated/operations.ts';
import { limitRequests, type RequestLimit } from './request-limit.ts';

/** Limits of single operations, beside the one that holds for all of them. */
export type OperationLimits = Partial<Record<OperationId, RequestLimit>>;

/**
 * What anybody may write, or have computed, without signing in. A household, a library or a provider's shared address may
 * stand behind one address, so a talk is never stopped; a program that fills the database or the operators' list is.
 */
export const usualOperationLimits: OperationLimits = {
  'faq.report': { burst: 120, perSecond: 1 },
  'faq.feedback': { burst: 120, perSecond: 1 },
  'faq.answer': { burst: 20, perSecond: 1 / 6 },
  'callbacks.create': { burst: 10, perSecond: 1 / 120 },
};

/** @returns seconds to wait before an address may carry out an operation; 0 when it may at once */
export function limitOperations(limits: OperationLimits): (id: OperationId, address: string, now: number) => number {
  const byOperation = new Map(Object.entries(limits).map(([id, limit]) => [id, limitRequests(limit)]));
  return (id, address, now) => byOperation.get(id)?.(address, now) ?? 0;
}
