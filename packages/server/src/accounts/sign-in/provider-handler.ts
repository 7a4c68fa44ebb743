import { appendAudit } from '../../audit/append.ts';
import { confirm } from '../confirmation/confirm.ts';
import { asPerson, asStaff } from '../../database/tenant.ts';
import type { NoSession, OpenSession, TenantTransaction } from '../../database/tenant.ts';
import { operations } from '../../generated/operations.ts';
import { errorForLog } from '../../log.ts';
import { ProviderRefusal } from '../../ports/provider/provider.ts';
import type { Provider, ProviderAsk, ProviderPerson } from '../../ports/provider/provider.ts';
import { Problem } from '../../http/problem.ts';
import type { OperationCall, Handler } from '../../http/handler.ts';
import { bindingIn, clearedProviderCookie, providerCookie, tokenIn } from '../../security/cookies.ts';
import { randomToken, sha256 } from '../../security/tokens.ts';
import { deviceOf } from '../session/device.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { recordSignIn } from '../history/record-sign-in.ts';
import { arrive } from './arrive.ts';
import { closeChallenge, openChallenge, tryChallenge } from '../challenges/challenges.ts';
import { requireMethod } from '../challenges/methods.ts';
import { accountFor, accountOfIdentity } from './provider-store.ts';
import type { AccountNeeds } from '../needs.ts';

/** Minutes that a person may take at the provider. */
const minutes = 10;

/** What was begun and comes back. */
interface Begun {
  ask: Omit<ProviderAsk, 'url'>;
  lang: string;
  /** Whose session is to step up; null for signing in. */
  accountId: string | null;
}

type Callback = OperationCall<'signIn.finishProvider'>;

/** Somebody without an account's session has nothing to step up, so the provider is not troubled. */
export const goToProvider: Handler<'signIn.startProvider', AccountNeeds> = async (
  { utility, query: { lang, purpose }, cookie, today },
  services,
) => {
  const provider = providerOf(utility, services);
  const again = purpose === 'confirm';
  const accountId = again
    ? await inSession(services, utility, cookie, today, (_, session) => Promise.resolve(session.accountId))
    : null;
  if (again && !accountId) return outcome(services, utility, 'refused', lang);
  const ask = await orRefused(services, utility, () => provider.begin(returnAddress(services, utility), lang, again));
  if (!ask) return outcome(services, utility, 'refused', lang);
  const { url, ...kept } = ask;
  const binding = randomToken();
  await asStaff(services.database, utility.id, (transaction) =>
    openChallenge(transaction, utility.id, {
      purpose: 'provider',
      id: ask.state,
      accountId: accountId ?? null,
      secretHash: () => sha256(binding),
      data: { ask: kept, lang },
      minutes,
    }),
  );
  return {
    status: 303,
    body: undefined,
    headers: { Location: url },
    cookie: providerCookie(utility.id, services.secure, binding, minutes * 60),
  };
};

/** Whatever goes wrong ends on the page that says so; what it was is in the log only. */
export const comeBackFromProvider: Handler<'signIn.finishProvider', AccountNeeds> = async (call, services) => {
  const { utility, query } = call;
  const provider = providerOf(utility, services);
  const begun = await takeBegun(services, call);
  if (!begun) return outcome(services, utility, 'refused', 'ja');
  const back = new URL(returnAddress(services, utility));
  for (const [name, value] of Object.entries(query)) back.searchParams.set(name, value);
  const person = await orRefused(services, utility, () => provider.finish(back, begun.ask));
  const cookie =
    person &&
    (await (begun.accountId === null
      ? signIn(services, call, begun, person)
      : stepUp(services, call, begun.accountId, person)));
  return outcome(services, utility, cookie === undefined ? 'refused' : 'done', begun.lang, [
    ...(cookie === undefined ? [] : [cookie]),
    clearedProviderCookie(utility.id, services.secure),
  ]);
};

/** @throws Problem 404 when the utility does not offer it */
function providerOf(utility: UtilityConfig, { providers }: AccountNeeds): Provider {
  requireMethod(utility, 'provider');
  const provider = providers.get(utility.id);
  if (!provider) throw new Problem('sign-in-method-off');
  return provider;
}

function returnAddress({ origin }: AccountNeeds, { id }: UtilityConfig): string {
  return `${origin}/${id}/v1${operations['signIn.finishProvider'].path}`;
}

/** The service's page that says how it went. Its address holds nothing that the provider said. */
function outcome(
  { origin }: AccountNeeds,
  { id }: UtilityConfig,
  how: 'done' | 'refused',
  lang: string,
  cookie: readonly string[] = [],
) {
  return {
    status: 303,
    body: undefined,
    headers: { Location: `${origin}/${id}/signed-in?${new URLSearchParams({ outcome: how, lang }).toString()}` },
    cookie,
  } as const;
}

/** What the browser that comes back had begun; it is used up, whoever comes. Undefined when it is over, or was begun in another browser. */
async function takeBegun(
  { database, secure }: AccountNeeds,
  { utility, query: { state }, cookie }: Callback,
): Promise<Begun | undefined> {
  if (state === undefined) return undefined;
  return asStaff(database, utility.id, async (transaction) => {
    const found = await tryChallenge(transaction, utility.id, 'provider', state);
    await closeChallenge(transaction, utility.id, state);
    const binding = bindingIn(cookie, utility.id, secure);
    if (!found || binding === undefined || !sameBytes(sha256(binding), found.secretHash)) return undefined;
    const { ask, lang } = found.data as Pick<Begun, 'ask' | 'lang'>;
    return { ask, lang, accountId: found.accountId };
  });
}

/** @returns cookie of the session that has begun */
async function signIn(
  services: AccountNeeds,
  { utility, address, agent, cookie }: Callback,
  { lang }: Begun,
  person: ProviderPerson,
): Promise<string> {
  const arrived = await asStaff(services.database, utility.id, async (transaction) => {
    const account = await accountFor(transaction, services, utility, person, lang);
    return arrive(
      transaction,
      services,
      { utility, address, agent, cookie },
      { ...account, method: 'provider', linkContract: false },
    );
  });
  return arrived.cookie;
}

/** @returns the session's new cookie; undefined when the person at the provider is not the one who is signed in */
async function stepUp(
  services: AccountNeeds,
  { utility, address, agent, cookie, today }: Callback,
  accountId: string,
  person: ProviderPerson,
): Promise<string | undefined> {
  const { pepper, secure, clock } = services;
  return inSession(services, utility, cookie, today, async (transaction, session) => {
    if (session.accountId !== accountId) return undefined;
    const same = (await accountOfIdentity(transaction, utility.id, person)) === accountId;
    if (!same)
      await recordSignIn(transaction, utility.id, {
        accountId,
        method: 'provider',
        outcome: 'refused',
        device: deviceOf(agent),
        address,
      });
    const risen = same
      ? await confirm(transaction, utility, { ...session, accountId }, { method: 'provider', secure, agent, address })
      : undefined;
    const actor = { kind: 'account', id: accountId } as const;
    await appendAudit(transaction, pepper, utility.id, {
      at: clock().toISOString(),
      actor,
      action: 'session.confirmWithProvider',
      subjects: [],
      outcome: same ? 'done' : 'refused',
    });
    return risen?.cookie;
  });
}

/** Runs `work` as the person who is signed in in this browser; undefined when nobody is. */
async function inSession<T>(
  { database, secure }: AccountNeeds,
  { id }: UtilityConfig,
  cookie: string | undefined,
  today: string,
  work: (transaction: TenantTransaction, session: OpenSession) => Promise<T>,
): Promise<T | undefined> {
  const token = tokenIn(cookie, id, secure);
  if (token === undefined) return undefined;
  return asPerson(database, id, sha256(token), today, async (transaction, session: OpenSession | NoSession) =>
    typeof session === 'string' ? undefined : work(transaction, session),
  );
}

/** What the provider answers; undefined when it refuses. */
async function orRefused<T>(
  { log }: AccountNeeds,
  utility: UtilityConfig,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
    log({ level: 'warn', event: 'provider-refused', utility: utility.id, error: errorForLog(error.cause ?? error) });
    return undefined;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array | null): boolean {
  return b !== null && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
