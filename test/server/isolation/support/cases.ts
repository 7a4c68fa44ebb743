import type { ApiOperation } from '../../support/api.ts';
import { cookieOf, csrfTokenOf, people } from './people.ts';
import type { Person, SessionKind, UtilityId } from './people.ts';
import { probeOf, slotsOf } from './requests.ts';
import type { Probe, Slot } from './requests.ts';
import { foreignTo, ownIds } from './traces.ts';
import type { Foreign } from './traces.ts';
import type { Baseline } from './snapshot.ts';

/** What an answer must be for the case to hold. */
export interface Expectation {
  /** Whether an answer with this status is right; no 5xx ever is. */
  status?: ((status: number) => boolean) | undefined;
  /** End of the problem's `type`. */
  problem?: string;
  /** Whether what the request does is the person's own business: own rows may change. */
  acts?: boolean;
}

export interface Case {
  name: string;
  probe: Probe;
  expected: Expectation;
  /** What must not be in the answer. */
  foreign: Foreign;
  /** What no new row may name. */
  unnamed: Foreign;
}

const levels = ['usage-notice', 'account', 'recent', 'confirmed'] as const;
type Level = (typeof levels)[number];
const elsewhere: Record<UtilityId, UtilityId> = { morioka: 'chiba', chiba: 'morioka' };
const foreignOrigin = 'https://evil.example';
const refused = (status: number): boolean => status >= 400;

/** Tables whose name is not that of the parameter. */
const otherNames: Readonly<Record<string, string>> = {
  invitation: 'shares',
  callback: 'callback_requests',
  import: 'import_reports',
  question: 'faq_questions',
  gap: 'faq_questions',
};

/** Makes the cases of operations against one utility. */
export class Cases {
  readonly #home: UtilityId;
  readonly #person: Person;
  readonly #stranger: Person;
  readonly #own: ReadonlyMap<string, string[]>;
  readonly #foreignToPerson: Foreign;
  readonly #foreignToNobody: Foreign;
  readonly #foreignToStaff: Foreign;

  constructor(baseline: Baseline, home: UtilityId) {
    this.#home = home;
    this.#person = people.find(({ utility }) => utility === home)!;
    this.#stranger = people.find(({ utility }) => utility !== home)!;
    this.#own = ownIds(baseline, this.#person);
    this.#foreignToPerson = foreignTo(baseline, home, this.#person);
    this.#foreignToNobody = foreignTo(baseline, home, undefined);
    this.#foreignToStaff = foreignTo(baseline, home, undefined, true);
  }

  /** Every case of an operation. */
  of(one: ApiOperation): Case[] {
    if (one.security.has('session')) return this.#ofSession(one);
    return one.security.has('operator') ? this.#ofOperator(one) : this.#ofAnybody(one);
  }

  #ofSession(one: ApiOperation): Case[] {
    const level = one.operation['x-level'] as Level;
    const send = (kind: SessionKind, ids = this.#ownFor(one), query = {}): Probe =>
      this.#signedIn(probeOf(one, this.#home, ids, query), kind);
    const make = (name: string, probe: Probe, expected: Expectation): Case => ({
      name,
      probe,
      expected,
      foreign: this.#foreignToPerson,
      unnamed: this.#foreignToPerson,
    });
    const kinds: SessionKind[] = level === 'usage-notice' ? ['usage-notice', 'confirmed'] : [level];
    const steps = [{ query: {}, level }, ...queriesWithLevel(one)];
    const unsafe = one.method !== 'GET';
    const atHome = send(level);
    return [
      ...kinds.flatMap((kind) =>
        this.#ownWays(one).map((ids) => make(`own ids, ${kind}`, send(kind, ids), { acts: true })),
      ),
      ...kinds.flatMap((kind) =>
        this.#foreignWays(one, this.#foreignToPerson).map(({ name, ids, status }) =>
          make(`${name}, ${kind}`, send(kind, ids), { status }),
        ),
      ),
      make('no session', { ...atHome, cookie: '' }, { problem: 'unauthenticated' }),
      make('a session that has ended', this.#signedIn(atHome, 'ended'), { problem: 'session-expired' }),
      make(
        "the other utility's session",
        { ...atHome, cookie: cookieOf(this.#stranger, 'confirmed', this.#home) },
        { problem: 'session-expired' },
      ),
      make(
        "the other utility's cookie",
        { ...atHome, cookie: cookieOf(this.#stranger, 'confirmed') },
        { problem: 'unauthenticated' },
      ),
      make(
        'own session at the other utility',
        {
          ...send('confirmed'),
          utility: elsewhere[this.#home],
          cookie: cookieOf(this.#person, 'confirmed', elsewhere[this.#home]),
        },
        { problem: 'session-expired' },
      ),
      ...steps.flatMap(({ query, level: needed }) =>
        levels
          .slice(0, levels.indexOf(needed))
          .map((low) => make(`level ${low} for ${needed}`, send(low, undefined, query), { problem: 'level-too-low' })),
      ),
      ...(unsafe
        ? [
            '',
            'x',
            csrfTokenOf(this.#stranger, level),
            csrfTokenOf(this.#person, 'ended'),
            `${csrfTokenOf(this.#person, level).slice(0, -1)}x`,
          ]
        : []
      ).map((token) =>
        make(
          'a wrong CSRF token',
          { ...atHome, headers: { ...atHome.headers, 'X-CSRF-Token': token } },
          { problem: 'csrf-token-invalid' },
        ),
      ),
      ...(unsafe
        ? [make('a foreign origin', { ...atHome, origin: foreignOrigin }, { problem: 'origin-not-allowed' })]
        : []),
    ];
  }

  #ofOperator(one: ApiOperation): Case[] {
    const make = (name: string, probe: Probe, expected: Expectation): Case => ({
      name,
      probe,
      expected,
      foreign: this.#foreignToStaff,
      unnamed: this.#foreignToStaff,
    });
    const atHome = probeOf(one, this.#home, this.#ownFor(one));
    const as = (Authorization: string): Probe => ({ ...atHome, headers: { ...atHome.headers, Authorization } });
    return [
      ...this.#ownWays(one).map((ids) => make("own utility's ids", probeOf(one, this.#home, ids), { acts: true })),
      ...this.#foreignWays(one, { ...this.#foreignToStaff, sameUtility: [] }).map(({ name, ids, status }) =>
        make(name, probeOf(one, this.#home, ids), { status }),
      ),
      make('no token', as(''), { problem: 'operator-required' }),
      make('a wrong token', as('Bearer x'), { problem: 'operator-required' }),
      make('a session instead of a token', this.#signedIn(as(''), 'confirmed'), { problem: 'operator-required' }),
      ...(one.method === 'GET'
        ? []
        : [make('a foreign origin', { ...atHome, origin: foreignOrigin }, { problem: 'origin-not-allowed' })]),
    ];
  }

  #ofAnybody(one: ApiOperation): Case[] {
    // An id that somebody without a session refers to, such as a question's, is all there is to know of it: whoever has it may name it.
    const unnamed = { ...this.#foreignToNobody, traces: new Set<string>() };
    const make = (name: string, probe: Probe, expected: Expectation): Case => ({
      name,
      probe,
      expected,
      foreign: this.#foreignToNobody,
      unnamed,
    });
    const atHome = probeOf(one, this.#home, this.#ownFor(one));
    return [
      ...this.#ownWays(one).map((ids) => make('own ids', probeOf(one, this.#home, ids), { acts: true })),
      ...this.#foreignWays(one, { ...this.#foreignToNobody, sameUtility: [] }).map(({ name, ids }) =>
        make(name, probeOf(one, this.#home, ids), {}),
      ),
      make(
        "the other utility's session",
        { ...atHome, cookie: cookieOf(this.#stranger, 'confirmed', this.#home) },
        { acts: true },
      ),
      ...(one.method === 'GET'
        ? []
        : [make('a foreign origin', { ...atHome, origin: foreignOrigin }, { problem: 'origin-not-allowed' })]),
    ];
  }

  #signedIn(probe: Probe, kind: SessionKind): Probe {
    return {
      ...probe,
      cookie: cookieOf(this.#person, kind),
      headers: { ...probe.headers, 'X-CSRF-Token': csrfTokenOf(this.#person, kind) },
    };
  }

  /** Own ids that a slot can mean: those of the table it is named after; of every table where the name tells none. */
  #ownOf({ path }: Slot): string[] {
    const name = (path.findLast((part) => !/^\d+$/.test(part)) ?? '').replace(/Ids?$/, '');
    const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return (
      this.#own.get(`${snake}s`) ??
      this.#own.get(otherNames[snake] ?? '') ??
      [...this.#own.values()].flatMap(([first]) => first ?? [])
    );
  }

  /** The first own id in every required place. */
  #ownFor(one: ApiOperation): Map<Slot, string> {
    const needed = slotsOf(one).filter(
      (slot) => slot.in !== 'query' || one.parameters.some(({ name, required }) => required && name === slot.path[0]),
    );
    return new Map(needed.map((slot) => [slot, this.#ownOf(slot)[0]!]));
  }

  /** Own ids, each that a place can mean in turn, the others being the first. */
  #ownWays(one: ApiOperation): Map<Slot, string>[] {
    const ways = slotsOf(one).flatMap((slot) =>
      this.#ownOf(slot).map((id) => new Map([...this.#ownFor(one), [slot, id]])),
    );
    return ways.length > 0 ? ways : [new Map<Slot, string>()];
  }

  /** Foreign ids: in each place in turn, the others being own. */
  #foreignWays(
    one: ApiOperation,
    { sameUtility, otherUtility }: Foreign,
  ): { name: string; ids: Map<Slot, string>; status: Expectation['status'] }[] {
    return slotsOf(one).flatMap((slot) =>
      (
        [
          ["another account's ids", sameUtility],
          ["the other utility's ids", otherUtility],
        ] as const
      ).flatMap(([name, ids]) =>
        // What is not found in a list is simply not there; everything else says so.
        ids.map((id) => ({
          name,
          ids: new Map([...this.#ownFor(one), [slot, id]]),
          status: slot.in === 'query' ? undefined : refused,
        })),
      ),
    );
  }
}

/** Values of the query that need a higher level than the operation. */
function queriesWithLevel({ operation }: ApiOperation): { query: Record<string, string>; level: Level }[] {
  return Object.entries(operation['x-level-by-query'] ?? {}).flatMap(([name, byValue]) =>
    Object.entries(byValue).map(([value, level]) => ({ query: { [name]: value }, level: level as Level })),
  );
}
