import { addDays, daysBetween } from '@mizumado/procedures';
import { calculateCharges } from '@mizumado/tariff';
import type { Charges, Tariff } from '@mizumado/tariff';
import { paymentMethods } from '../payments/methods.ts';
import { addMonths, earlier, monthOf } from './calendar.ts';
import type { ContractPlan } from './plan.ts';
import type { Profile } from './profiles.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

/** A line of an export file by the English names of its columns. */
export type SampleLine = Readonly<Record<string, unknown>>;

/** The lines of one contract. */
export interface History {
  readonly meters: SampleLine[];
  readonly readings: SampleLine[];
  readonly bills: SampleLine[];
  readonly payments: SampleLine[];
}

interface Period {
  /** Place from the end. */
  readonly place: number;
  readonly from: string;
  /** Last day of use; the day of the reading belongs to the next period, unless the use ends with it. */
  readonly to: string;
  readonly readOn: string;
  readonly days: number;
  /** Use began or ended inside. */
  readonly partial: boolean;
  readonly first: boolean;
}

const daysToIssue = 7;
const daysToDue = 28;

/** The periods of a contract, oldest first; the first of the records has a reading before it unless the use began with it. */
function periodsOf(plan: ContractPlan): Period[] {
  const periods: Period[] = [];
  let readOn = plan.lastReadOn;
  for (let place = 0; readOn > plan.startedOn && readOn > plan.recordsFrom; place += 1) {
    const previous = addMonths(plan.lastReadOn, -2 * (place + 1));
    const first = previous <= plan.startedOn;
    const from = first ? plan.startedOn : previous;
    const to = readOn === plan.stoppedOn ? readOn : addDays(readOn, -1);
    const partial = readOn === plan.stoppedOn || (first && previous !== plan.startedOn);
    periods.push({ place, from, to, readOn, days: daysBetween(from, to) + 1, partial, first });
    readOn = previous;
  }
  return periods.reverse();
}

function volumeOf(plan: ContractPlan, period: Period, profile: Profile, random: Random): number {
  const season = profile.seasons[Number(addDays(period.from, Math.floor(period.days / 2)).slice(5, 7)) - 1] ?? 1;
  const { leak } = plan;
  const leaking = leak !== undefined && period.place <= leak.bill && period.place > leak.bill - leak.bills;
  const mean = (plan.monthlyM3 * period.days) / 30.4;
  return Math.max(0, Math.round(mean * season * (0.9 + random.next() * 0.2) * (leaking ? leak.factor : 1)));
}

/** The sample tariff begins in 2019; older bills are charged by its oldest version. */
function tariffDay(tariff: Tariff, readOn: string): string {
  const oldest = tariff.charges.water?.[0]?.effectiveFrom ?? readOn;
  return readOn < oldest ? oldest : readOn;
}

/** A waived bill keeps its breakdown and ends at ¥0. */
function waive({
  lines,
  totalYen,
  taxByRate,
}: Charges): Pick<Charges, 'waterYen' | 'sewerYen' | 'totalYen' | 'taxByRate'> & { lines: SampleLine[] } {
  return {
    lines: [
      ...lines.map((line) => ({ ...line })),
      { kind: 'adjustment', label: '災害による減免', amountYen: -totalYen, taxRatePercent: 10 },
    ],
    waterYen: 0,
    sewerYen: 0,
    totalYen: 0,
    taxByRate: taxByRate.map((tax) => ({ ...tax, totalYen: 0, taxYen: 0 })),
  };
}

/** Date and channel of a bill's payment; undefined while it is open. */
function paymentOf(
  plan: ContractPlan,
  place: number,
  issuedOn: string,
  dueOn: string,
  today: string,
  random: Random,
): SampleLine | undefined {
  const automatic = paymentMethods[plan.paymentMethod].collected;
  const paidOn = automatic ? dueOn : addDays(issuedOn, random.between(3, daysToDue - daysToIssue));
  const channel = automatic
    ? plan.paymentMethod
    : random.weighted([
        ['convenience-store', 50],
        ['smartphone', 30],
        ['bank', 12],
        ['counter', 8],
      ]);
  const open =
    plan.unpaid.includes(place) ||
    paidOn >= today ||
    (place === 0 && dueOn >= today && plan.unpaid.length === 0 && !automatic);
  return open ? undefined : { paidOn, channel };
}

/** All records that follow from a contract's plan until `today`. */
export function historyOf(plan: ContractPlan, premises: string, profile: Profile, today: string): History {
  const random = randomFrom(`${profile.utility} ${plan.customerNumber}`);
  const serialAt = (installedOn: string): string => `M${installedOn.slice(2, 4)}-${plan.customerNumber.slice(-7)}`;
  const history: History = { meters: [], readings: [], bills: [], payments: [] };
  let meter = { serial: serialAt(plan.startedOn), premises, boreMm: plan.boreMm, installedOn: plan.startedOn };
  let value = random.between(0, 1800);

  for (const period of periodsOf(plan)) {
    const { place, from, readOn, days } = period;
    const volumeM3 = volumeOf(plan, period, profile, random);
    const exchanged = plan.exchangeAt === place && days > 20;
    const exchangedOn = addDays(from, Math.floor(days / 3));
    const oldMeterVolumeM3 = Math.floor(volumeM3 / 3);
    if (exchanged) {
      history.meters.push({ ...meter, removedOn: exchangedOn });
      meter = { ...meter, serial: `${serialAt(exchangedOn)}K`, installedOn: exchangedOn };
      value = 0;
    }
    const previousValue = value;
    value += volumeM3 - (exchanged ? oldMeterVolumeM3 : 0);
    history.readings.push({
      customerNumber: plan.customerNumber,
      meterSerial: meter.serial,
      readOn,
      previousReadOn: period.first ? null : from,
      previousValue,
      presentValue: value,
      volumeM3,
      exchangedOn: exchanged ? exchangedOn : null,
      oldMeterVolumeM3: exchanged ? oldMeterVolumeM3 : null,
    });

    const issuedOn = addDays(readOn, daysToIssue);
    if (issuedOn > today) continue;
    const charges = calculateCharges(profile.tariff, {
      use: plan.use,
      boreMm: plan.boreMm,
      periodMonths: 2,
      volumeM3,
      ...(plan.sewer && { sewerVolumeM3: volumeM3 }),
      readOn: tariffDay(profile.tariff, readOn),
      ...(period.partial && { daysUsed: days }),
      directDebit: paymentMethods[plan.paymentMethod].directDebit,
    });
    const { lines, waterYen, sewerYen, totalYen, taxByRate } = plan.waived === place ? waive(charges) : charges;
    const number = `${readOn.slice(0, 4)}${readOn.slice(5, 7)}-${plan.customerNumber}`;
    const dueOn = addDays(readOn, daysToDue);
    const payment = totalYen > 0 ? paymentOf(plan, place, issuedOn, dueOn, today, random) : undefined;
    history.bills.push({
      number,
      customerNumber: plan.customerNumber,
      months: [...new Set([monthOf(earlier(addMonths(readOn, -1), readOn)), monthOf(readOn)])],
      periodFrom: from,
      periodTo: period.to,
      usedDays: days,
      readOn,
      volumeM3,
      waterYen,
      sewerYen,
      totalYen,
      issuedOn,
      dueOn: totalYen > 0 ? dueOn : null,
      paidOn: payment?.['paidOn'] ?? null,
      paymentMethod: plan.paymentMethod,
      lines,
      taxByRate,
    });
    if (payment)
      history.payments.push({ reference: `R${number}`, billNumber: number, amountYen: totalYen, ...payment });
  }
  history.meters.push({ ...meter, removedOn: null });
  return history;
}
