import type { ApiOperation } from '../../support/api.ts';
import type { Case } from './cases.ts';
import { people } from './people.ts';
import type { UtilityId } from './people.ts';
import { isForeign } from './place.ts';
import type { Place } from './place.ts';
import { Prober } from './prober.ts';
import type { Reply } from './prober.ts';
import type { Changes, Row } from './snapshot.ts';
import { shown } from './traces.ts';

export interface Outcome {
  requests: number;
  /** Operations × cases. */
  cases: number;
  /** Own requests that were carried out, by operation; what is never carried out would prove nothing. */
  done: Map<string, number>;
  /** What went wrong, one line each. */
  faults: string[];
}

export interface Wish {
  /** Only cases whose name begins with one of these. */
  cases?: readonly string[];
  /** Whether only leaks count, not how they are refused. */
  leaksOnly?: boolean;
}

/**
 * Tries operations in every case against one utility, and says what went wrong: a wrong answer, something foreign in it, a foreign row
 * that changed, or a new row that names something foreign. After every case the database is as it was before.
 */
export async function probe(
  place: Place,
  home: UtilityId,
  operations: readonly ApiOperation[],
  { cases: wanted = [''], leaksOnly = false }: Wish = {},
): Promise<Outcome> {
  const prober = new Prober(place, home);
  const outcome: Outcome = { requests: 0, cases: 0, done: new Map(), faults: [] };
  for (const one of operations) {
    const byName = Map.groupBy(
      prober.cases(one).filter(({ name }) => wanted.some((start) => name.startsWith(start))),
      ({ name }) => name,
    );
    for (const [name, some] of byName) {
      outcome.cases += 1;
      const say = (what: string): unknown => outcome.faults.push(`${one.id} with ${name}: ${what}`);
      let pending: Case | undefined;
      for (const each of some) {
        const reply = await prober.send(each);
        outcome.requests += 1;
        for (const fault of faultsOf(each, reply, leaksOnly)) say(`${fault} (${each.probe.target})`);
        if (each.expected.acts && reply.status < 300) outcome.done.set(one.id, (outcome.done.get(one.id) ?? 0) + 1);
        if (each.expected.acts || reply.status < 400) await settle(each);
        else pending = each;
      }
      if (pending) await settle(pending);

      async function settle(each: Case): Promise<void> {
        for (const what of traces(await prober.restore(), home, one, each)) say(what);
      }
    }
  }
  return outcome;
}

function faultsOf({ expected, foreign, probe }: Case, { status, text, problem }: Reply, leaksOnly: boolean): string[] {
  const found = shown(text, foreign.traces);
  // What the asker sent is no news to the asker.
  if (leaksOnly)
    return found
      .filter((trace) => !probe.target.includes(trace) && !probe.body?.includes(trace))
      .map((trace) => `shows ${trace}`);
  const leaks = found.map((trace) => `shows ${trace}`);
  return [
    ...leaks,
    ...(status >= 500 ? [`answers ${status} ${problem}`] : []),
    ...(expected.problem !== undefined && problem !== expected.problem
      ? [`answers ${status} ${problem}, not ${expected.problem}`]
      : []),
    ...(expected.status && !expected.status(status) ? [`answers ${status}`] : []),
  ];
}

/** Whatever is over may be tidied away by anybody's request. */
const over = ({ cells }: Row): boolean =>
  typeof cells['expires_at'] === 'string' && Date.parse(cells['expires_at']) < Date.now();

/** What the requests of a case left behind in the database that they should not have. */
function traces(
  { changed, added }: Changes,
  home: UtilityId,
  { security }: ApiOperation,
  { expected, unnamed, probe: { utility } }: Case,
): string[] {
  const operator = security.has('operator');
  const person = security.has('session') ? people.find((one) => one.utility === home) : undefined;
  const may = (row: Row): boolean =>
    row.utility === utility &&
    (row.table === 'audit_heads' ||
      over(row) ||
      (expected.acts === true && (operator || !isForeign(row, home, person))));
  // Lines of what was refused name what was asked for.
  const telling = (row: Row): boolean => row.table === 'audit_log' && row.cells['outcome'] !== 'done';
  return [
    ...changed.filter((row) => !may(row)).map((row) => `changes or removes a row of ${row.table} that is not theirs`),
    ...added
      .filter((row) => row.utility !== utility || (!telling(row) && shown(row.text, unnamed.traces).length > 0))
      .map((row) => `adds a row of ${row.table} that names something foreign`),
  ];
}
