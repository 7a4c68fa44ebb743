/** A server with a real identity provider, and one that can be told to lie. */
import { asStaff } from '@mizumado/server';
import type { LogEntry, UtilityConfig } from '@mizumado/server';
import { openIdProvider } from '../../../packages/server/src/ports/provider/open-id.ts';
import { Browser } from '../support/browser.ts';
import { startIdentityProvider } from '../support/identity-provider.ts';
import type { Somebody } from '../support/identity-provider.ts';
import { startLyingProvider } from '../support/lying-provider.ts';
import type { Lie } from '../support/lying-provider.ts';
import { serviceUrl, startServer, utilities } from '../support/server.ts';

export const [real, liar] = [
  await startIdentityProvider(`${serviceUrl}/morioka/v1/sign-in/provider/callback`),
  await startLyingProvider(),
];

export const offering = (utility: UtilityConfig): UtilityConfig => ({
  ...utility,
  signIn: {
    ...utility.signIn,
    methods: [...utility.signIn.methods, 'provider'],
    provider: { name: { ja: '市民ログイン' }, issuer: 'https://id.example', clientId: 'x' },
  },
});
export const log: LogEntry[] = [];
export const server = await startServer({
  utilities: [offering(utilities.morioka), offering(utilities.chiba)],
  providers: new Map([
    ['morioka', openIdProvider(real)],
    ['chiba', openIdProvider(liar)],
  ]),
  operationLimits: {},
  log: (entry) => void log.push(entry),
});

export const start = (utility: string, query = ''): string => `${serviceUrl}/${utility}/v1/sign-in/provider${query}`;
export const atCallback = (url: URL): boolean =>
  url.origin === serviceUrl && url.pathname.endsWith('/sign-in/provider/callback');
export const atEnd = (url: URL): boolean => url.origin === serviceUrl && url.pathname.endsWith('/signed-in');
export const outcomeOf = (url: URL): string => `${url.searchParams.get('outcome')}`;
export const sessionOf = async (
  browser: Browser,
  utility = 'morioka',
): Promise<{ accountId: string; level: string; method: string; name: string | null } | undefined> => {
  const response = await browser.visit(`${serviceUrl}/${utility}/v1/session`);
  return response.status === 200 ? ((await response.json()) as Awaited<ReturnType<typeof sessionOf>>) : undefined;
};
export const row = <T>(utility: string, work: Parameters<typeof asStaff<T>>[2]): Promise<T> =>
  asStaff(server.db, utility, work);
export const contactsOf = (utility: string, accountId: string) =>
  row(utility, (transaction) =>
    transaction.selectFrom('contact_points').select(['kind', 'address']).where('account_id', '=', accountId).execute(),
  );
export const historyOf = (utility: string, accountId: string) =>
  row(utility, (transaction) =>
    transaction
      .selectFrom('sign_in_events')
      .select(['method', 'outcome'])
      .where('account_id', '=', accountId)
      .orderBy('id')
      .execute(),
  );

/** Signs somebody in at the real provider, in a new browser. */
export async function arrived(who: Somebody | null, query = ''): Promise<{ browser: Browser; end: URL }> {
  real.who = who;
  const browser = new Browser(server);
  return { browser, end: await browser.go(start('morioka', query), atEnd) };
}

/** Takes one lie to the end, in a new browser. */
export async function heard(
  lie: Lie,
  browser = new Browser(server),
  query = '',
): Promise<{ browser: Browser; end: URL }> {
  liar.lie = lie;
  const end = await browser.go(start('chiba', query), atEnd);
  liar.lie = {};
  return { browser, end };
}
