import { createClient } from '@mizumado/sdk';
import type { MizumadoClient } from '@mizumado/sdk';
import type { SentMessage } from '@mizumado/server/memory';
import { cases, confirmationNumber, needsAccount } from '../../test/support/cases/cases.ts';
import type { CaseName } from '../../test/support/cases/cases.ts';
import { customerNumberOf } from '../../test/support/cases/files.ts';
import { buildTown, newestMessageTo, openCaseAccount, utilities } from '../../test/support/cases/town.ts';
import type { UtilityId } from '../../test/support/cases/town.ts';
import { Visitor } from '../../test/support/cases/visitor.ts';
import type { Weather } from '../../test/support/cases/weather.ts';
import { knowledge } from './knowledge.ts';
import { model } from './model.ts';

/** Whose eyes a story is seen with; part of a story's `parameters`. */
export interface VisitWish {
  /** The customer who is signed in; nobody unless given. */
  as?: CaseName;
  /** By a usage notice, which shows its contract only, or to an account that holds all contracts of the case; as the case needs it unless given. */
  signedIn?: 'usage-notice' | 'account';
  /** Level of an account's session; `recent` unless given. */
  level?: 'account' | 'recent' | 'confirmed';
  /** What goes wrong, from the first request on or once signed in. */
  weather?: Weather;
  /** The reader's device says it is offline. */
  offline?: boolean;
}

export interface Visit {
  service: string;
  client: MizumadoClient;
  visitor: Visitor;
  /** The newest message to an address; see `newestMessageTo`. */
  newestMessage(address: string): Promise<SentMessage>;
}

const origin = 'https://www.example.jp';

/** One for all stories; starting PostgreSQL in the tab takes seconds. */
let town: ReturnType<typeof buildTown> | undefined;

/** The device's own idea of being online; stories of the offline state set it. */
const setOnline = (online: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
};

/** Opens the utility's service, which runs in this tab, for one story. */
export async function visit(
  utility: UtilityId,
  { as, signedIn, level, weather = 'fine', offline = false }: VisitWish,
): Promise<Visit> {
  const server = await (town ??= buildTown(origin, knowledge, { chiba: model }));
  const visitor = new Visitor(server, origin);
  const service = `https://api.example.jp/${utility}/v1`;
  if (as && (signedIn ?? (needsAccount(as) ? 'account' : 'usage-notice')) === 'account') {
    visitor.carry(utility, (await openCaseAccount(server, utility, as, level)).token);
  } else if (as) {
    const [supply] = cases[as].supplies;
    await visitor.signIn(service, customerNumberOf(supply, utilities[utility]), confirmationNumber);
  }
  visitor.weather = weather;
  setOnline(!offline);
  // One attempt: a story shows what a resident sees after the client has given up.
  const client = createClient({ service, fetch: (request) => visitor.fetch(request), retry: { limit: 0 } });
  return { service, client, visitor, newestMessage: (address) => newestMessageTo(server, address) };
}
