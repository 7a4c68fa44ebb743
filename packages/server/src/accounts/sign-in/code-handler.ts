import { sql } from 'kysely';
import { offeredContact } from '../contact-points/offered.ts';
import { ownerOf } from '../contact-points/store.ts';
import type { Contact } from '../contact.ts';
import { asStaff } from '../../database/tenant.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { networkOf } from '../../security/request-limit.ts';
import { deviceOf } from '../session/device.ts';
import { shortened } from '../history/record-sign-in.ts';
import { arrive } from './arrive.ts';
import { codeLimitsAt } from '../challenges/code-limits.ts';
import { judgeCode, sendCode } from '../challenges/codes.ts';
import type { JudgingLimits, SentWith } from '../challenges/codes.ts';
import { browserCookie, knownBrowser } from './known-browser.ts';
import { methodOf } from '../challenges/methods.ts';
import { registerAccount } from './register.ts';
import type { AccountNeeds } from '../needs.ts';

/** Sends a code to any address, whether or not it is somebody's. */
export const sendSignInCode: Handler<'signIn.sendCode', AccountNeeds> = async (
  { utility, body, address, cookie },
  services,
) => {
  const contact = offeredContact(utility, body);
  const { database, pepper, secure } = services;
  const limit = codeLimitsAt(pepper, utility.id);
  const browser = knownBrowser({ pepper, secure, utilityId: utility.id }, cookie, contact);
  const network = networkOf(address);
  const limits =
    browser === undefined
      ? [limit('again', `${named(contact)} ${network}`), limit('sentTo', named(contact)), limit('sentFrom', network)]
      : [limit('again', browser), limit('sentTo', browser)];
  const data: SentWith = { ...contact, lang: body.lang };
  return {
    status: 202,
    body: await asStaff(database, utility.id, (transaction) =>
      sendCode(transaction, services, utility.id, { purpose: 'sign-in-code', accountId: null, data, limits }),
    ),
  };
};

/** Signs in by a code, or makes an account of an address that is nobody's. */
export const signInWithCode: Handler<'signIn.withCode', AccountNeeds> = (
  { utility, body, address, agent, cookie },
  services,
) => {
  const { database, pepper, secure } = services;
  const scope = { pepper, secure, utilityId: utility.id };
  const limit = codeLimitsAt(pepper, utility.id);
  const limits = (data: SentWith | undefined): JudgingLimits => {
    const browser = data && knownBrowser(scope, cookie, data);
    const network = browser === undefined ? [limit('wrongFrom', networkOf(address))] : [];
    const guessedAt = browser ?? (data && named(data));
    if (guessedAt === undefined) return { clear: [], takeBack: network };
    return { clear: [limit('wrongFor', guessedAt)], takeBack: [limit('wrongForInADay', guessedAt), ...network] };
  };
  return asStaff(database, utility.id, async (transaction) => {
    const refused = (data: SentWith): Promise<void> =>
      recordRefused(transaction, utility.id, data, deviceOf(agent), address);
    const found = await judgeCode<SentWith>(transaction, services, utility.id, {
      ...body,
      purpose: 'sign-in-code',
      accountId: null,
      limits,
      refused,
    });
    if (found instanceof Problem) return found;
    const { kind, lang, address: proven } = found;
    const contact = { kind, address: proven };
    const owner = await ownerOf(transaction, utility.id, contact);
    const accountId = owner ?? (await registerAccount(transaction, services, utility, { lang, contact }));
    const proof = {
      accountId,
      method: methodOf(kind),
      registered: owner === undefined,
      linkContract: body.linkContract,
    };
    const { cookie: session, ...answer } = await arrive(
      transaction,
      services,
      { utility, address, agent, cookie },
      proof,
    );
    return {
      status: 201,
      ...answer,
      cookie: [browserCookie(scope, contact, knownBrowser(scope, cookie, contact)), session],
    };
  });
};

function named({ kind, address }: Contact): string {
  return `${kind}:${address}`;
}

/** Writes a refused try into the history of the address's owner; for an address without one the same statement finds nothing to write. */
async function recordRefused(
  transaction: TenantTransaction,
  utilityId: string,
  { kind, address }: Contact,
  device: string,
  from: string,
): Promise<void> {
  await sql`insert into mizumado.sign_in_events (utility_id, account_id, method, outcome, device, network)
    select p.utility_id, p.account_id, ${methodOf(kind)}, 'refused', ${device}, ${shortened(from)} from mizumado.contact_points p
    where p.utility_id = ${utilityId} and p.kind = ${kind} and p.address = ${address}`.execute(transaction);
}
