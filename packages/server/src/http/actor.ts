import type { OpenSession } from '../database/tenant.ts';
import type { Actor, Subject } from './audit.ts';

/** Who acts in a session, for the audit log. */
export function actorOf({ accountId, contractId }: Pick<OpenSession, 'accountId' | 'contractId'>): Actor {
  return accountId === null ? { kind: 'usage-notice', id: contractId } : { kind: 'account', id: accountId };
}

/** @param header `X-Operator` of the request: who of the utility's staff asks, percent-encoded; the programs of old do not say it */
export function operatorOf(header: string | undefined): Actor {
  return { kind: 'operator', id: header === undefined ? null : decoded(header) };
}

/** What an operation is about as its path says: `{contractId}` is a contract. */
export function subjectsOfPath(path: Readonly<Record<string, string | number>>): Subject[] {
  return Object.entries(path).flatMap(([name, id]) =>
    name.endsWith('Id') ? [{ kind: name.slice(0, -2), id: String(id) }] : [],
  );
}

/** A stray `%` is taken as it stands: a name in the log is better than none. */
function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch (error) {
    if (error instanceof URIError) return header;
    throw error;
  }
}
