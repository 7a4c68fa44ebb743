import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaffAtOneMoment } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import { chainHash } from './append.ts';
import { selectChain, selectHead } from './store.ts';
import type { AuditHead, StoredLine } from './store.ts';

/** Number and hash of a known line, noted where the database's administrators cannot change them. */
export interface Anchor {
  sequence: number;
  /** Hexadecimal; its beginning is enough. */
  hash: string;
}

/** The fault and the first line that shows it. */
export interface Broken {
  sequence: number;
  reason: keyof typeof reasons;
}

/** What each finding means. */
export const reasons = {
  missing: 'the line is missing',
  changed: 'the line is not what was written, or it does not follow the line before',
  'cut-off': 'lines at the end are missing',
  'behind-head': 'the line was not written by the service: it stands behind the head',
  'head-changed': 'the head is not the hash of this line',
  'head-missing': 'there are lines, but no head',
  'other-than-expected': 'the line has another hash than expected: the log was written anew',
  'set-back': 'the log ends before the expected line: it was set back',
} as const;

export interface Verdict {
  /** Number of lines checked. */
  lines: number;
  head: AuditHead | undefined;
  broken: Broken | undefined;
}

/** Lines that are in memory at a time. */
const atOnce = 1_000;

/**
 * Recalculates a utility's chain and compares it. Does not block writers; memory does not grow with the log.
 *
 * @param pepper secret of the service that wrote the log
 * @param expected without it, the check cannot detect that the log was truncated together with its head
 */
export function verifyAudit(
  database: Kysely<Database>,
  pepper: string,
  utilityId: string,
  expected?: Anchor,
): Promise<Verdict> {
  return asStaffAtOneMoment(database, utilityId, async (transaction) => {
    const head = await selectHead(transaction, utilityId);
    let [lines, before]: [number, Uint8Array] = [0, new Uint8Array()];
    for await (const line of chain(transaction, utilityId)) {
      const broken = faultOf(line, { pepper, utilityId, head, expected, sequence: lines + 1, before });
      if (broken) return { lines, head, broken };
      lines += 1;
      before = line.hash;
    }
    return { lines, head, broken: faultAtEnd(lines, before, head, expected) };
  });
}

async function* chain(transaction: TenantTransaction, utilityId: string): AsyncGenerator<StoredLine> {
  let after: number | undefined = 0;
  while (after !== undefined) {
    const some: StoredLine[] = await selectChain(transaction, utilityId, after, atOnce);
    yield* some;
    after = some.length < atOnce ? undefined : some.at(-1)?.sequence;
  }
}

interface Place {
  pepper: string;
  utilityId: string;
  head: AuditHead | undefined;
  expected: Anchor | undefined;
  /** Expected number and previous hash. */
  sequence: number;
  before: Uint8Array;
}

function faultOf(line: StoredLine, { pepper, utilityId, head, expected, sequence, before }: Place): Broken | undefined {
  if (!head) return { sequence, reason: 'head-missing' };
  if (sequence > head.sequence) return { sequence, reason: 'behind-head' };
  if (line.sequence !== sequence) return { sequence, reason: 'missing' };
  // The hash covers the fields of a line, so other content must not be there.
  const exact =
    !line.finer &&
    Array.isArray(line.subjects) &&
    line.subjects.every((subject) => Object.keys(subject).sort().join() === 'id,kind');
  if (!exact || !same(chainHash(pepper, utilityId, sequence, line, before), line.hash))
    return { sequence, reason: 'changed' };
  if (expected?.sequence === sequence && !hashInHex(line.hash).startsWith(expected.hash.toLowerCase()))
    return { sequence, reason: 'other-than-expected' };
  return undefined;
}

function faultAtEnd(
  lines: number,
  last: Uint8Array,
  head: AuditHead | undefined,
  expected: Anchor | undefined,
): Broken | undefined {
  if (head && lines < head.sequence) return { sequence: lines + 1, reason: 'cut-off' };
  if (head && !same(last, head.hash)) return { sequence: lines, reason: 'head-changed' };
  if (expected && lines < expected.sequence) return { sequence: lines + 1, reason: 'set-back' };
  return undefined;
}

/** Hashes in the command's output and arguments. */
export const hashInHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const same = (one: Uint8Array, other: Uint8Array): boolean => hashInHex(one) === hashInHex(other);
