import type { Method, Operation } from './generator.ts';

/** Who is let in to an operation. A closed set: the server has a gate for each, and the generator stops at everything else. */
export type Security = 'public' | 'session' | 'operator' | 'webhook';

/** What `security` of an operation may say, as its schemes joined by `+`. */
const known: Readonly<Record<string, { kind: Security; csrf: boolean }>> = {
  '': { kind: 'public', csrf: false },
  session: { kind: 'session', csrf: false },
  'csrf+session': { kind: 'session', csrf: true },
  operator: { kind: 'operator', csrf: false },
  webhook: { kind: 'webhook', csrf: false },
};

/**
 * Who is let in to an operation, as its `security` says.
 *
 * @throws Error when it says nothing, names an unknown scheme, leaves a choice, or lets a browser change something without the CSRF token:
 * a slip must never open an operation
 */
export function securityOf(
  method: Method,
  { operationId, security, 'x-sender': sender }: Operation,
): { kind: Security; csrf: boolean; sender?: string } {
  const refuse = (why: string): never => {
    throw new Error(`${operationId}: ${why}`);
  };
  if (security === undefined) return refuse('`security` must say who is let in; `[]` is everybody');
  if (security.length > 1) refuse('`security` offers a choice; an operation has one way in');
  const [requirement = {}] = security;
  if (security.length === 1 && Object.keys(requirement).length === 0)
    refuse('`security: [{}]` lets everybody in by the way; write `[]`');
  const name = Object.keys(requirement).sort().join('+');
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!found) return refuse(`the server has no gate for the security “${name}”`);
  if (found.kind === 'session' && method !== 'get' && !found.csrf)
    refuse('a browser that changes something must send the CSRF token');
  if (found.kind === 'webhook' && method !== 'post') refuse('a webhook comes by POST');
  if ((found.kind === 'webhook') !== (sender !== undefined))
    refuse('`x-sender` belongs to webhooks, and to each of them');
  return { ...found, ...(sender !== undefined && { sender }) };
}
