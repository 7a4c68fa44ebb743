/** The cases as a billing system would export them: one JSON Lines file per kind, for the real import. */
import type { Tariff } from '@mizumado/tariff';
import { addDays, billDates } from './calendar.ts';
import type { BillDates } from './calendar.ts';
import { cases, confirmationNumber } from './cases.ts';
import type { CaseName, CustomerCase, SupplyCase } from './cases.ts';
import { amountsOf } from './lines.ts';

export interface CaseUtility {
  tariff: Tariff;
  /** Digits of a customer number. */
  digits: number;
}

/** Files by kind, in the order the import takes them. */
export type CaseFiles = readonly (readonly [kind: string, jsonLines: string])[];

/** A case's customer number as this utility writes it. */
export const customerNumberOf = (supply: SupplyCase, { digits }: Pick<CaseUtility, 'digits'>): string =>
  supply.customerNumber.padStart(digits, '1');

const householdVolume = (back: number): number => [24, 21, 23, 29, 34, 26][back % 6]! + (Math.floor(back / 6) % 3);

interface Bill {
  dates: BillDates;
  volumeM3: number;
  newest: boolean;
  number: string;
}

const billsOf = (supply: SupplyCase): Bill[] =>
  Array.from({ length: supply.bills ?? 18 }, (_, back) => {
    const dates = billDates(back);
    return {
      dates,
      volumeM3: (supply.volume ?? householdVolume)(back),
      newest: back === 0,
      number: `${dates.months[1]}-${supply.customerNumber.slice(-6)}`,
    };
  });

const dueOf = (supply: SupplyCase, { dates, newest }: Bill): string =>
  newest && supply.newest === 'overdue' ? '2026-11-17' : dates.dueOn;

const isPaid = (supply: SupplyCase, { newest }: Bill): boolean => !newest || supply.newest === 'paid';

const channelOf = { slip: 'convenience-store', 'direct-debit': 'direct-debit', 'credit-card': 'credit-card' } as const;

type Line = Record<string, unknown>;

/** Bill and, when it is settled, its payment. */
function billLines(utility: CaseUtility, supply: SupplyCase, bill: Bill): { bill: Line; payments: Line[] } {
  const { dates, volumeM3, newest, number } = bill;
  const amounts = amountsOf(utility.tariff, supply, volumeM3, newest);
  const paymentMethod = supply.paymentMethod ?? 'slip';
  const dueOn = amounts.totalYen === 0 ? undefined : dueOf(supply, bill);
  const paidOn = dueOn === undefined || !isPaid(supply, bill) ? undefined : newest ? '2026-11-19' : dueOn;
  const payment = {
    reference: `R-${number}`,
    billNumber: number,
    paidOn,
    amountYen: amounts.totalYen,
    channel: channelOf[paymentMethod],
  };
  return {
    bill: {
      number,
      customerNumber: customerNumberOf(supply, utility),
      months: dates.months,
      periodFrom: dates.periodFrom,
      periodTo: dates.periodTo,
      usedDays: dates.usedDays,
      readOn: dates.readOn,
      volumeM3,
      waterYen: amounts.waterYen,
      sewerYen: amounts.sewerYen,
      totalYen: amounts.totalYen,
      issuedOn: dates.issuedOn,
      ...(dueOn && { dueOn }),
      ...(paidOn && { paidOn }),
      paymentMethod,
      lines: amounts.lines,
      taxByRate: amounts.taxByRate,
    },
    payments: paidOn ? [payment] : [],
  };
}

/** Readings from the oldest bill on, so that the values of the meter run through. */
function readingLines(utility: CaseUtility, supply: SupplyCase, bills: readonly Bill[]): Line[] {
  let value = 312;
  return bills.toReversed().map(({ dates, volumeM3, newest }) => {
    const exchanged = newest && supply.exchanged;
    const oldMeterVolumeM3 = Math.floor(volumeM3 / 3);
    const previousValue = value;
    value = exchanged ? volumeM3 - oldMeterVolumeM3 : value + volumeM3;
    return {
      customerNumber: customerNumberOf(supply, utility),
      meterSerial: `M-${supply.customerNumber.slice(-4)}${exchanged ? '-2' : ''}`,
      readOn: dates.readOn,
      previousReadOn: dates.previousReadOn,
      previousValue: exchanged ? 0 : previousValue,
      presentValue: value,
      volumeM3,
      ...(exchanged && { exchangedOn: '2026-09-27', oldMeterVolumeM3 }),
    };
  });
}

/** Ten days of a household whose toilet runs: never an hour without water. */
const hourlyLines = (utility: CaseUtility, supply: SupplyCase): Line[] =>
  Array.from({ length: 10 * 24 }, (_, index) => {
    const hour = index % 24;
    const busy = hour >= 6 && hour < 9 ? 46 : hour >= 18 && hour < 23 ? 38 : 4;
    return {
      customerNumber: customerNumberOf(supply, utility),
      hour: `${addDays('2026-11-10', Math.floor(index / 24))}T${String(hour).padStart(2, '0')}`,
      litres: busy + (index % 7),
    };
  });

function customerLines(utility: CaseUtility, [id, customer]: [string, CustomerCase]): Record<string, Line[]> {
  const lines: Record<string, Line[]> = {
    customers: [{ reference: id, name: customer.name, nameKana: customer.nameKana }],
  };
  const add = (kind: string, ...more: Line[]): void => void (lines[kind] ??= []).push(...more);
  for (const supply of customer.supplies) {
    const {
      customerNumber,
      building,
      room,
      use,
      boreMm = 20,
      sewer = true,
      stoppedOn,
      paymentMethod = 'slip',
      smartMeter = false,
    } = supply;
    const bills = billsOf(supply);
    const place = `P-${customerNumber}`;
    const startedOn = bills.at(-1)?.dates.periodFrom ?? '2026-11-10';
    const serial = `M-${customerNumber.slice(-4)}`;
    add('premises', {
      reference: place,
      postalCode: '020-0000',
      address: '見本市水町1丁目2番3号',
      ...(building && { building }),
      ...(room && { room }),
    });
    add('contracts', {
      customerNumber: customerNumberOf(supply, utility),
      confirmationNumber,
      customer: id,
      premises: place,
      use: use ?? utility.tariff.charges.water?.[0]?.rates[0]?.uses?.[0] ?? '一般用',
      boreMm,
      sewer,
      startedOn,
      ...(stoppedOn && { stoppedOn }),
      paymentMethod,
      smartMeter,
    });
    add('meters', { serial, premises: place, boreMm, installedOn: startedOn });
    add('readings', ...readingLines(utility, supply, bills));
    for (const bill of bills) {
      const { bill: line, payments } = billLines(utility, supply, bill);
      add('bills', line);
      add('payments', ...payments);
    }
    if (smartMeter) add('hourly-usage', ...hourlyLines(utility, supply));
  }
  return lines;
}

const kinds = [
  'customers',
  'premises',
  'contracts',
  'meters',
  'readings',
  'bills',
  'payments',
  'hourly-usage',
] as const;

/** Everything of one utility's cases, or of the named ones. */
export function caseFiles(utility: CaseUtility, names = Object.keys(cases) as CaseName[]): CaseFiles {
  const perCustomer = names.map((name) => customerLines(utility, [name, cases[name]]));
  return kinds.map((kind) => [
    kind,
    perCustomer
      .flatMap((lines) => lines[kind] ?? [])
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  ]);
}
