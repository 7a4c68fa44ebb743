import type { OperationValidators } from '../generated/validators.js';
import { deliveryIn, isSigned } from '../security/webhook-signature.ts';
import type { Delivery } from '../security/webhook-signature.ts';
import { requireOperator } from './access.ts';
import { readBody, readSignedBody } from './body.ts';
import type { Operation } from './operation.ts';
import type { PipelineParts } from './parts.ts';
import { Problem } from './problem.ts';

/** A request whose operation is known. */
interface Asked {
  id: string;
  operation: Operation;
  validators: OperationValidators;
  request: Request;
  utilityId: string;
  now: Date;
}

/** A request that the gates before the database let through. */
interface Admitted {
  /** What a webhook's headers say; its signature is right. */
  delivery: Delivery | undefined;
  /** Reads the body, once. */
  body: () => Promise<unknown>;
}

/**
 * Lets a request in as far as that can be said without the database. A session is looked at later, in the transaction that it opens.
 *
 * @throws Problem 401, and for a webhook what is wrong with its body
 */
export async function admit(
  { operatorToken, webhookSecrets, bodyLimits }: PipelineParts,
  { id, operation, validators, request, utilityId, now }: Asked,
): Promise<Admitted> {
  const later = (): Promise<unknown> => readBody(operation, validators, request, bodyLimits);
  switch (operation.security) {
    case 'public':
    case 'session':
      return { delivery: undefined, body: later };
    case 'operator':
      requireOperator(request.headers.get('Authorization') ?? '', operatorToken);
      return { delivery: undefined, body: later };
    case 'webhook': {
      const delivery = deliveryIn(request.headers, now);
      if (!delivery) throw new Problem('webhook-refused');
      const secrets = webhookSecrets(utilityId, operation.sender ?? '');
      const body = await readSignedBody(operation, validators, request, bodyLimits, (bytes) =>
        isSigned(delivery, bytes, secrets),
      );
      return { delivery, body: () => Promise.resolve(body) };
    }
    default:
      throw new Error(`${id}: there is no gate for the security “${String(operation.security satisfies never)}”`);
  }
}
