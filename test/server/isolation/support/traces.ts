import { utilities } from '../../support/server.ts';
import { isForeign } from './place.ts';
import type { Person, UtilityId } from './people.ts';
import type { Baseline, Row } from './snapshot.ts';

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Times are those of the seed and tell nobody apart. */
const time = /^\d{4}-\d\d-\d\d([T ]|$)/;

/** Separators within numbers are how paper shows them. */
const joined = (text: string): string => text.replace(/(?<=\d)[- ](?=\d)/g, '');
/** What utilities publish, such as an example of a customer number. */
const published = joined(JSON.stringify(utilities));

/** What a row says, piece by piece: texts and numbers, also those inside of JSON. */
function pieces(value: unknown): string[] {
  if (typeof value === 'string')
    return value.length >= 5 && !time.test(value) && !value.startsWith('\\x') ? [value] : [];
  if (typeof value === 'number') return value >= 100_000 ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pieces) : [];
}

export interface Foreign {
  /** Everything that must not be in an answer: ids, names, numbers, addresses, codes. */
  traces: ReadonlySet<string>;
  /** Ids to try, one of every column of every table that holds any: those of another account of the same utility, and those of another utility. */
  sameUtility: readonly string[];
  otherUtility: readonly string[];
}

/** Harvests from the database what is foreign to a person, or to somebody of a utility who is nobody (`undefined`). */
export function foreignTo({ rows }: Baseline, utility: UtilityId, person: Person | undefined, staff = false): Foreign {
  const all = [...rows.values()];
  const foreign = (row: Row): boolean => row.utility !== utility || (!staff && isForeign(row, utility, person));
  const known = new Set(all.filter((row) => !foreign(row)).flatMap(({ cells }) => pieces(cells)));
  // What two owners have in common, such as `mail-code`, tells neither.
  const owners = new Map<string, Set<string>>();
  for (const { cells, owner, utility: of } of all) {
    for (const piece of pieces(cells))
      owners.set(piece, (owners.get(piece) ?? new Set()).add(typeof owner === 'object' ? String(owner.index) : of));
  }
  const told = (some: Row[]): string[] =>
    [...new Set(some.flatMap(({ cells }) => pieces(cells)))].filter(
      (piece) => !known.has(piece) && owners.get(piece)?.size === 1 && !published.includes(piece),
    );
  const others = all.filter(foreign);
  const ids = (some: Row[]): string[] => {
    const candidates = new Set(told(some).filter((piece) => id.test(piece)));
    const byColumn = new Map<string, string>();
    for (const { table, cells } of some) {
      for (const [column, value] of Object.entries(cells)) {
        const found = pieces(value).find((piece) => candidates.has(piece));
        if (found !== undefined && !byColumn.has(`${table} ${column}`)) byColumn.set(`${table} ${column}`, found);
      }
    }
    return [...new Set(byColumn.values())];
  };
  const oneOfOthers = others.find((row) => row.utility !== utility && typeof row.owner === 'object')?.owner;
  return {
    traces: new Set(told(others)),
    sameUtility: ids(others.filter((row) => row.utility === utility)),
    otherUtility: ids(others.filter((row) => row.utility !== utility && row.owner === oneOfOthers)),
  };
}

/** Ids of a person's own rows by table, those with an `id` of their own. */
export function ownIds({ rows }: Baseline, person: Person): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { table, owner, cells } of rows.values()) {
    if (typeof owner !== 'object' || owner.index !== person.index || typeof cells['id'] !== 'string') continue;
    found.set(table, [...(found.get(table) ?? []), cells['id']]);
  }
  return found;
}

/** Which of the traces a text shows; a customer number may stand there as on paper, in groups. */
export function shown(text: string, traces: ReadonlySet<string>): string[] {
  if (text === '') return [];
  const plain = joined(text);
  return [...traces].filter((trace) => text.includes(trace) || plain.includes(trace));
}
