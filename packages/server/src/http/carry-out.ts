import { asStaff, asVisitor } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import type { Delivery } from '../security/webhook-signature.ts';
import { withPerson } from './access.ts';
import { actorOf, operatorOf, subjectsOfPath } from './actor.ts';
import type { HandlerAnswer } from './answer.ts';
import type { Actor, AuditLine, Subject } from './audit.ts';
import { once, takeDelivery } from './idempotency.ts';
import type { Operation } from './operation.ts';
import type { Parameters } from './parameters.ts';
import type { PipelineParts } from './parts.ts';
import { Problem } from './problem.ts';

/** A request that is let in and understood. */
interface Understood {
  id: string;
  operation: Operation;
  utilityId: string;
  call: Parameters & { body: unknown; cookie: string | undefined; today: string };
  /** `X-CSRF-Token` of the request. */
  csrfToken: string;
  /** Given for a webhook. */
  delivery: Delivery | undefined;
  now: Date;
  /** The handler. @param access what only some operations are given, such as a transaction */
  handle: (access: object) => Promise<HandlerAnswer | Problem>;
}

/**
 * Has the handler answer, within what its operation needs around it: a transaction that is narrowed to whoever asks, a line of the audit
 * log, and that it happens once for each key.
 *
 * @throws Problem that the handler threw or returned
 */
export async function carryOut(parts: PipelineParts, understood: Understood): Promise<HandlerAnswer> {
  const answer = await answered(parts, understood);
  if (answer instanceof Problem) throw answer;
  return answer;
}

function answered(parts: PipelineParts, understood: Understood): Promise<HandlerAnswer | Problem> {
  const { database, pepper } = parts;
  const { id, operation, utilityId, call, csrfToken, delivery, now, handle } = understood;
  const within = (transaction: TenantTransaction, actor: Actor, access: object = {}) =>
    inTransaction(parts, understood, transaction, actor, () => handle({ ...access, transaction }));
  switch (operation.security) {
    case 'session':
      return withPerson(
        parts,
        { id, operation, utilityId, cookie: call.cookie, csrfToken, query: call.query, today: call.today },
        ({ transaction, session }) => within(transaction, actorOf(session), { session }),
      );
    case 'webhook':
      return asStaff(database, utilityId, async (transaction) => {
        const sender = operation.sender ?? '';
        const taken = { utilityId, operation: id, sender, id: delivery?.id ?? '', pepper, now };
        if (!delivery || !(await takeDelivery(transaction, taken))) throw new Problem('webhook-replayed');
        return within(transaction, { kind: 'system', id: sender });
      });
    case 'operator': {
      const actor = operatorOf(call.header['X-Operator'] as string | undefined);
      if (operation.once) return asStaff(database, utilityId, (transaction) => within(transaction, actor));
      return aroundTransactions(parts, understood, actor);
    }
    case 'public': {
      const actor = { kind: 'visitor', id: null } as const;
      if (operation.once) return asVisitor(database, utilityId, (transaction) => within(transaction, actor));
      return aroundTransactions(parts, understood, actor);
    }
    default:
      throw new Error(`${id}: nothing is known of the security “${String(operation.security satisfies never)}”`);
  }
}

/** In the one transaction of an operation: once for each key, and the line of the audit log at the end of what it tells of. */
async function inTransaction(
  { pepper, writeAudit, clock }: PipelineParts,
  { id, operation, utilityId, call: { path, query, header, body }, now }: Understood,
  transaction: TenantTransaction,
  actor: Actor,
  handle: () => Promise<HandlerAnswer | Problem>,
): Promise<HandlerAnswer | Problem> {
  const work = async (): Promise<HandlerAnswer | Problem> => {
    const answer = await handle();
    if (operation.audit !== 'none') {
      const [outcome, more] =
        answer instanceof Problem ? (['refused', []] as const) : (['done', answer.subjects ?? []] as const);
      const subjects = [...subjectsOfPath(path), ...more];
      await writeAudit(transaction, utilityId, { at: clock().toISOString(), actor, action: id, subjects, outcome });
    }
    return answer;
  };
  if (!operation.once) return work();
  const key = String(header['Idempotency-Key']);
  return once(transaction, { utilityId, operation: id, actor, key, asked: [path, query, body], pepper, now }, work);
}

/**
 * Around an operation that has transactions of its own: the audit log tells of a change before it is carried out, and of everything
 * after, before the answer goes out.
 */
async function aroundTransactions(
  { database, writeAudit, clock }: PipelineParts,
  { id, operation, utilityId, call: { path }, handle }: Understood,
  actor: Actor,
): Promise<HandlerAnswer | Problem> {
  const tell = (outcome: AuditLine['outcome'], more: readonly Subject[] = []): Promise<void> =>
    asStaff(database, utilityId, (transaction) =>
      writeAudit(transaction, utilityId, {
        at: clock().toISOString(),
        actor,
        action: id,
        subjects: [...subjectsOfPath(path), ...more],
        outcome,
      }),
    );
  if (operation.audit === 'change') await tell('begun');
  const answer = await handle({});
  if (operation.audit !== 'none') await (answer instanceof Problem ? tell('refused') : tell('done', answer.subjects));
  return answer;
}
