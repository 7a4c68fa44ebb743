import { resolveReference } from './generator.ts';
import type { Api, Method, Operation, Parameter, Response } from './generator.ts';

/** Tags whose changes must not happen twice when a request is sent again: each of them takes `Idempotency-Key`. */
const tagsWithKeys: readonly string[] = ['payments', 'applications'];

const keyOf = (parameters: readonly Parameter[]): Parameter | undefined =>
  parameters.find((parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === 'idempotency-key');

/**
 * Whether the server does an operation once for each key.
 *
 * @throws Error when the key is not required, or nothing can be compared with what came before: the body must be JSON, and so must the answer
 */
export function takesKey(
  api: Api,
  { operationId, requestBody, responses }: Operation,
  parameters: readonly Parameter[],
): boolean {
  const key = keyOf(parameters);
  if (!key) return false;
  if (!key.required) throw new Error(`${operationId}: \`Idempotency-Key\` must be required where it is taken`);
  const bodies = Object.keys(requestBody?.content ?? {});
  if (bodies.some((type) => type !== 'application/json'))
    throw new Error(`${operationId}: with \`Idempotency-Key\` a body must be JSON, so that it can be compared`);
  const answers = Object.entries(responses).flatMap(([status, answer]) =>
    status.startsWith('2') ? Object.keys(resolveReference<Response>(api, answer).content ?? {}) : [],
  );
  if (answers.some((type) => type !== 'application/json'))
    throw new Error(`${operationId}: with \`Idempotency-Key\` an answer must be JSON, so that it can be kept`);
  return true;
}

/** @throws Error for a change of payments or applications without `Idempotency-Key`, unless a webhook's own id does the same */
export function mustTakeKey(
  method: Method,
  { operationId, tags, security = [] }: Operation,
  parameters: readonly Parameter[],
): void {
  const webhook = security.some((way) => 'webhook' in way);
  const tag = tags.find((name) => tagsWithKeys.includes(name));
  if (method !== 'get' && tag !== undefined && !webhook && !keyOf(parameters))
    throw new Error(`${operationId}: a change of ${tag} takes \`Idempotency-Key\`, so that it happens once`);
}
