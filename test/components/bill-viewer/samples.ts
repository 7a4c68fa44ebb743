import type { Bill, BillSummary, Contract, UsageSeries } from '@mizumado/sdk';

/** Samples of the API's shapes for the bill viewer's tests. */
export const contractId = 'c1';
export const otherContractId = 'c2';

export function contract(differences: Partial<Contract> = {}): Contract {
  return {
    id: contractId,
    customerNumber: '12-34-56789',
    use: '一般用',
    boreMm: 20,
    sewer: true,
    startedOn: '2020-04-01',
    stoppedOn: null,
    premises: { postalCode: '020-0013', address: '盛岡市愛宕町6-8', building: '愛宕ハイツ', room: '203号室' },
    paymentMethod: 'slip',
    smartMeter: false,
    access: { role: 'usage-notice', relation: null, expiresOn: null },
    ...differences,
  };
}

export function billSummary(id: string, differences: Partial<BillSummary> = {}): BillSummary {
  return {
    id,
    contractId,
    number: '2026-5-000123',
    months: ['2026-09', '2026-10'],
    period: { from: '2026-09-01', to: '2026-10-31' },
    state: 'unpaid',
    volumeM3: 42,
    waterYen: 4642,
    sewerYen: 2200,
    totalYen: 6842,
    issuedOn: '2026-11-10',
    dueOn: '2026-11-30',
    daysUntilDue: 10,
    paidOn: null,
    paymentMethod: 'slip',
    ...differences,
  };
}

export function bill(id: string, differences: Partial<Bill> = {}): Bill {
  return {
    ...billSummary(id),
    usedDays: 61,
    taxByRate: [],
    reading: null,
    comparison: { previousPeriod: null, previousYear: null },
    lines: [],
    leakHint: null,
    invoice: { recipient: '𠮷田 葛󠄀子', issuers: [] },
    payments: [],
    ...differences,
  };
}

export function usageSeries(differences: Partial<UsageSeries>): UsageSeries {
  return { contractId, granularity: 'bill', unit: 'm3', items: [], leakHint: null, ...differences };
}
