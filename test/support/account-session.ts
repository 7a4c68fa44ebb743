/** Somebody signed in to an account, without the way there; that way has tests of its own. Runs in Node and in a browser tab. */
import { asStaff } from '@mizumado/server';
import type { Database, UtilityConfig } from '@mizumado/server';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { insertSession } from '../../packages/server/src/accounts/session/store.ts';

export interface AccountWish {
  /** Contracts that the account holds. */
  contractIds: readonly string[];
  name?: string | null;
  mail?: string;
  /** `account`: signed in an hour ago; `recent`: just now; `confirmed`: confirmed just now. */
  level?: 'account' | 'recent' | 'confirmed';
}

export interface AccountSession {
  accountId: string;
  /** Token of the session cookie. */
  token: string;
  csrfToken: string;
}

let accounts = 0;

/** Makes an account with a verified mail address and signs it in. */
export function openAccount(
  database: Kysely<Database>,
  utility: UtilityConfig,
  { contractIds, name = '花子', mail = `person-${(accounts += 1)}@example.jp`, level = 'recent' }: AccountWish,
): Promise<AccountSession> {
  return asStaff(database, utility.id, async (transaction) => {
    const utility_id = utility.id;
    const { id: account_id } = await transaction
      .insertInto('accounts')
      .values({ utility_id, name, lang: 'ja' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('contact_points')
      .values({ utility_id, account_id, kind: 'mail', address: mail })
      .execute();
    for (const contract_id of contractIds) {
      await transaction
        .insertInto('contract_access')
        .values({
          utility_id,
          account_id,
          contract_id,
          role: 'holder',
          origin: 'numbers',
          share_id: null,
          expires_on: null,
        })
        .execute();
    }
    const { token, session } = await insertSession(transaction, utility, {
      method: 'mail-code',
      accountId: account_id,
      device: 'Chrome / Android',
    });
    await transaction
      .updateTable('sessions')
      .set({
        ...(level === 'account' && { authenticated_at: sql`now() - interval '1 hour'` }),
        ...(level === 'confirmed' && { confirmed_until: sql`now() + interval '5 minutes'` }),
        last_used_at: sql`now()`,
      })
      .where('utility_id', '=', utility_id)
      .where('id', '=', session.id)
      .execute();
    return { accountId: account_id, token, csrfToken: session.csrfToken };
  });
}
