import { calendarAt } from '../utility/calendar/calendar.ts';
import { dateInJapan } from '../clock.ts';
import { asStaff, asVisitor } from '../database/tenant.ts';
import { invalidRequest, Problem } from '../http/problem.ts';
import { pageOf, part, positionIn } from '../http/cursor.ts';
import type { Handler } from '../http/handler.ts';
import { once } from '../http/idempotency.ts';
import { phoneDigits } from './phone-number.ts';
import { eraseSettled, insertCallback, selectCallbacks, settleCallback } from './store.ts';
import { faultOfWish } from './wished-time.ts';

export const createCallback: Handler<'callbacks.create'> = async (
  { utility, body, header },
  { database, clock, pepper },
) => {
  const now = clock();
  const phone = phoneDigits(body.phone);
  if (phone === undefined)
    throw invalidRequest({ in: 'body', path: '/phone', code: 'pattern', message: 'must be a phone number in Japan' });
  const intent = {
    utilityId: utility.id,
    operation: 'callbacks.create',
    key: header['Idempotency-Key'],
    body,
    pepper,
    now,
  };
  const { name, topic, wished, lang } = body;
  const receive = () =>
    asVisitor(database, utility.id, (transaction) =>
      once(transaction, intent, async () => {
        // Only now: a request that comes again after the wished time gets its receipt all the same.
        const fault = wished && faultOfWish(wished, now, calendarAt(now, utility.calendar));
        if (fault) throw invalidRequest({ in: 'body', path: '/wished', code: 'office-hours', message: fault });
        const receipt = { receiptNumber: receiptNumber(now), receivedAt: now.toISOString(), wished };
        await insertCallback(transaction, utility.id, { ...receipt, name, phone, topic, lang });
        return receipt;
      }),
    );
  return { status: 201, body: await withFreshNumber(receive) };
};

/** Digits only, so that it can be read out on the phone: the day, and five that tell nothing of how many asked. */
function receiptNumber(now: Date): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${dateInJapan(now).replaceAll('-', '')}-${String(random % 100_000).padStart(5, '0')}`;
}

/** Tries again when the number was given before on the same day. */
async function withFreshNumber<T>(receive: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await receive();
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === '23505';
    if (!taken || tries === 1) throw error;
    return withFreshNumber(receive, tries - 1);
  }
}

export const listCallbacks: Handler<'callbacks.list'> = ({ utility, query }, { database, clock }) => {
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

export const settle: Handler<'callbacks.settle'> = ({ utility, path }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    const callback = await settleCallback(transaction, utility.id, path.callbackId, clock());
    if (!callback) throw new Problem('not-found');
    return { status: 200, body: callback };
  });
