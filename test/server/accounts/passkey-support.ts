/** People of one server with their authenticators. */
import assert from 'node:assert/strict';
import { asStaff } from '@mizumado/server';
import type { UtilityConfig } from '@mizumado/server';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { Authenticator } from '../../support/authenticator.ts';
import type { Bent } from '../../support/authenticator.ts';
import { seeded } from '../fixtures/seed.ts';
import type { SeededCustomer } from '../fixtures/seed.ts';
import { signedInToAccount, startServer, utilities, Visitor } from '../support/server.ts';

export type Schemas = components['schemas'];
export type Person = Visitor & { accountId: string };

export const site = 'https://www.city.morioka.example';
/** Both utilities under one domain and on one page, so that nothing but the utility tells their passkeys apart. */
const together = (utility: UtilityConfig): UtilityConfig => ({
  ...utility,
  allowedOrigins: [site],
  signIn: { ...utility.signIn, passkeyDomain: 'city.morioka.example' },
});
export const server = await startServer({
  utilities: [together(utilities.morioka), together(utilities.chiba)],
  allowedOrigins: ['https://desk.elsewhere.example'],
});
export const staff = <T>(work: Parameters<typeof asStaff<T>>[2]): Promise<T> => asStaff(server.db, 'morioka', work);
let addresses = 0;
export const stranger = (utility = 'morioka'): Visitor =>
  new Visitor(server, utility, `198.51.100.${(addresses += 1)}`);
export const json = async <T>(response: Response, status: number): Promise<T> => {
  const body = (response.status === 204 ? undefined : await response.json()) as T;
  assert.equal(response.status, status, JSON.stringify(body));
  return body;
};
export const post = (visitor: Visitor, path: string, body?: unknown): Promise<Response> =>
  visitor.send(path, { method: 'POST', body });

export const creation = async (person: Visitor): Promise<Schemas['PasskeyCreationOptions']> =>
  json(await post(person, '/account/passkeys/options'), 200);
export const add = async (
  person: Visitor,
  device: Authenticator,
  name = 'スマートフォン',
  bent: Bent = {},
): Promise<Response> =>
  post(person, '/account/passkeys', { credential: await device.create(await creation(person), bent), name });
export const asked = async (visitor: Visitor): Promise<Schemas['PasskeyRequestOptions']> =>
  json(await post(visitor, '/sign-in/passkey/options'), 200);
export const signIn = async (
  visitor: Visitor,
  device: Authenticator,
  bent: Bent = {},
  rest: object = {},
): Promise<Response> =>
  post(visitor, '/sign-in/passkey', { credential: await device.get(await asked(visitor), bent), ...rest });
export const step = async (person: Visitor, device: Authenticator, bent: Bent = {}): Promise<Response> =>
  post(person, '/session/confirmation/passkey', {
    credential: await device.get(await json(await post(person, '/session/confirmation/passkey/options'), 200), bent),
  });

export async function withPasskey(
  customer: SeededCustomer = seeded.hanako,
): Promise<{ person: Person; device: Authenticator; passkey: Schemas['Passkey'] }> {
  const person = await signedInToAccount(server, [customer]);
  const device = new Authenticator(site);
  return { person, device, passkey: await json(await add(person, device), 201) };
}

export const history = (accountId: string) =>
  staff((transaction) =>
    transaction
      .selectFrom('sign_in_events')
      .select(['method', 'outcome'])
      .where('account_id', '=', accountId)
      .orderBy('id')
      .execute(),
  );
