import { asStaff } from '../database/tenant.ts';
import { invalidRequest } from '../http/problem.ts';
import type { Handler } from '../http/handler.ts';
import { selectMetrics } from './metrics-store.ts';
import type { Counts } from './metrics-store.ts';
import type { FaqNeeds } from './needs.ts';

const dayLength = 24 * 60 * 60 * 1000;
/** Days shown by default, and at most, because questions are not kept longer. */
const days = { usual: 30, most: 400 } as const;

export const getMetrics: Handler<'faq.metrics', FaqNeeds> = async ({ utility, query, today }, { database }) => {
  const to = query.to ?? today;
  const from = query.from ?? dayBefore(to, days.usual - 1);
  const length = (Date.parse(to) - Date.parse(from)) / dayLength + 1;
  if (length < 1 || length > days.most) {
    throw invalidRequest({
      in: 'query',
      path: 'from',
      code: 'range',
      message: `must be at most ${days.most} days before \`to\`, and not after it`,
    });
  }
  const found = await asStaff(database, utility.id, (transaction) => selectMetrics(transaction, utility.id, from, to));
  return {
    status: 200,
    body: { from, to, days: found, total: found.reduce((sum, { counts }) => added(sum, counts), nothing) },
  };
};

const nothing: Counts = {
  asked: 0,
  direct: 0,
  suggested: 0,
  handedOver: 0,
  emergency: 0,
  empty: 0,
  llm: 0,
  helpful: 0,
  unhelpful: 0,
  resolved: 0,
};

function added(one: Counts, other: Counts): Counts {
  const sums = Object.entries(one).map(([name, count]) => [name, count + other[name as keyof Counts]]);
  return Object.fromEntries(sums) as Counts;
}

/** The calendar date `count` days earlier, but not before the first possible date. */
function dayBefore(date: string, count: number): string {
  const earlier = new Date(Math.max(Date.parse(date) - count * dayLength, Date.parse('0001-01-01')));
  return earlier.toISOString().slice(0, 10);
}
