import { addDays } from '@mizumado/procedures';
import { addMonths } from './calendar.ts';
import type { SampleLine } from './history.ts';
import type { ContractPlan } from './plan.ts';
import { randomFrom } from './random.ts';

/** Share of a household's day by hour: quiet at night, peaks in the morning and the evening. */
const dayShape = [0, 0, 0, 0, 0, 2, 8, 10, 7, 5, 4, 4, 5, 3, 3, 3, 4, 6, 9, 10, 8, 5, 3, 1];
const shapeTotal = dayShape.reduce((total, share) => total + share, 0);

const daysOfData = 70;
/** A leak as of a dripping cistern, and the days it has lasted. */
const leak = { litres: 9, days: 12 };

/** Hourly volumes of a smart meter: the last 70 days and the same days a year before. */
export function hourlyUsageOf(plan: ContractPlan, today: string): SampleLine[] {
  const random = randomFrom(`hours ${plan.customerNumber}`);
  const litresPerDay = (plan.monthlyM3 * 1000) / 30.4;
  const day = (date: string, leaking: boolean): SampleLine[] => {
    const busy = 0.8 + random.next() * 0.4;
    return dayShape.map((share, hour) => ({
      customerNumber: plan.customerNumber,
      hour: `${date}T${String(hour).padStart(2, '0')}`,
      litres:
        Math.round((litresPerDay * busy * share * (0.7 + random.next() * 0.6)) / shapeTotal) +
        (leaking ? leak.litres : 0),
    }));
  };
  // A set, because two days may have the same day a year before (29 February).
  const back = Array.from({ length: daysOfData }, (_, index) => addDays(today, index - daysOfData));
  const yearBefore = [...new Set(back.map((date) => addMonths(date, -12)))];
  return [
    ...yearBefore.flatMap((date) => day(date, false)),
    ...back.flatMap((date, index) => day(date, plan.neverZero === true && index >= daysOfData - leak.days)),
  ];
}
