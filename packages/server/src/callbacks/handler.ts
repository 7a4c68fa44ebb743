import type { Kysely } from 'kysely';
import { dateInJapan } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import { invalidRequest, Problem } from '../http/problem.ts';
import { pageOf, part, positionIn } from '../http/cursor.ts';
import type { Handler } from '../http/handler.ts';
import { calendarAt } from '../utility/calendar/calendar.ts';
import { phoneDigits } from './phone-number.ts';
import { eraseSettled, insertCallback, selectCallbacks, settleCallback } from './store.ts';
import { faultOfWish } from './wished-time.ts';

/** What asking to be called back needs beside a request. */
export interface CallbackNeeds {
  database: Kysely<Database>;
  clock: Clock;
}

export const createCallback: Handler<'callbacks.create', CallbackNeeds> = async (
  { utility, body, transaction },
  { clock },
) => {
  const now = clock();
  const phone = phoneDigits(body.phone);
  if (phone === undefined)
    throw invalidRequest({ in: 'body', path: '/phone', code: 'pattern', message: 'must be a phone number in Japan' });
  const { name, topic, wished, lang } = body;
  const fault = wished && faultOfWish(wished, now, calendarAt(now, utility.calendar));
  if (fault) throw invalidRequest({ in: 'body', path: '/wished', code: 'office-hours', message: fault });
  const asked = { receivedAt: now.toISOString(), wished, name, phone, topic, lang };
  const number = await withFreshNumber(now, (receiptNumber) =>
    insertCallback(transaction, utility.id, { ...asked, receiptNumber }),
  );
  return { status: 201, body: { receiptNumber: number, receivedAt: asked.receivedAt, wished } };
};

/**
 * Digits only, easy to read out on the phone: the date and five random ones, which do not reveal the number of
 * requests.
 */
function receiptNumber(now: Date): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${dateInJapan(now).replaceAll('-', '')}-${String(random % 100_000).padStart(5, '0')}`;
}

/** Retries with another number when it is already taken on that day. @param take says whether the number was free */
async function withFreshNumber(now: Date, take: (number: string) => Promise<boolean>, tries = 5): Promise<string> {
  const number = receiptNumber(now);
  if (await take(number)) return number;
  if (tries === 1) throw new Error('There is no free receipt number');
  return withFreshNumber(now, take, tries - 1);
}

export const listCallbacks: Handler<'callbacks.list', CallbackNeeds> = ({ utility, query }, { database, clock }) => {
  const position = positionIn(query.cursor, [part.instant, part.id]);
  const after = position && { receivedAt: position[0], id: position[1] };
  return asStaff(database, utility.id, async (transaction) => {
    await eraseSettled(transaction, utility.id, clock());
    const rows = await selectCallbacks(transaction, utility.id, query.state, query.limit + 1, after);
    return {
      status: 200,
      body: pageOf(
        rows,
        query.limit,
        (callback) => callback,
        ({ receivedAt, id }) => [receivedAt, id],
      ),
    };
  });
};

export const settle: Handler<'callbacks.settle', CallbackNeeds> = ({ utility, path }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    const callback = await settleCallback(transaction, utility.id, path.callbackId, clock());
    if (!callback) throw new Problem('not-found');
    return { status: 200, body: callback };
  });
