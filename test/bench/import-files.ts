import type { ImportKind } from '../../packages/server/src/import/index.ts';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const customerNumber = (contract: number): string => pad(contract, 9);

/** Files of as many customers, each with one contract at one premises. */
export function contractFiles(count: number): [ImportKind, string][] {
  const each = (line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  return [
    ['customers', `reference,name\n${each((index) => `C${index},水道 太郎${index}\n`)}`],
    ['premises', `reference,address\n${each((index) => `P${index},盛岡市愛宕町${index}番\n`)}`],
    [
      'contracts',
      `customerNumber,confirmationNumber,customer,premises,use,boreMm,sewer,startedOn,paymentMethod\n${each(
        (index) => `${customerNumber(index)},123456,C${index},P${index},家事用,20,true,2019-04-01,slip\n`,
      )}`,
    ],
  ];
}

export const billHeader =
  'number,customerNumber,months,periodFrom,periodTo,usedDays,readOn,volumeM3,waterYen,sewerYen,totalYen,issuedOn,dueOn,paidOn,paymentMethod,lines,taxByRate\n';

const quote = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;

/** A bill of two charges and six lines, about a kilobyte of CSV. */
export function billLine(bill: number, contract: number): string {
  const volume = 20 + (bill % 20);
  const [waterTier, sewerTier] = [(volume - 16) * 82, (volume - 16) * 52];
  const waterYen = 2640 + waterTier - 50;
  const sewerYen = 1020 + sewerTier;
  const year = 2000 + (Math.floor(bill / 20_000) % 25);
  const lines = [
    { kind: 'water-base', amountYen: 2640, taxRatePercent: 10 },
    { kind: 'water-tier', fromM3: 1, toM3: 16, volumeM3: 16, unitPriceYen: '0', amountYen: 0, taxRatePercent: 10 },
    {
      kind: 'water-tier',
      fromM3: 17,
      toM3: 40,
      volumeM3: volume - 16,
      unitPriceYen: '82',
      amountYen: waterTier,
      taxRatePercent: 10,
    },
    { kind: 'water-reduction', label: '口座振替割引', amountYen: -50, taxRatePercent: 10 },
    { kind: 'sewer-base', amountYen: 1020, taxRatePercent: 10 },
    {
      kind: 'sewer-tier',
      fromM3: 17,
      toM3: 40,
      volumeM3: volume - 16,
      unitPriceYen: '52',
      amountYen: sewerTier,
      taxRatePercent: 10,
    },
  ];
  const taxes = [
    { charge: 'water', ratePercent: 10, totalYen: waterYen, taxYen: Math.floor(waterYen / 11) },
    { charge: 'sewer', ratePercent: 10, totalYen: sewerYen, taxYen: Math.floor(sewerYen / 11) },
  ];
  return `B${pad(bill, 8)},${customerNumber(contract)},${year}-09 ${year}-10,${year}-08-05,${year}-10-04,61,${year}-10-05,${volume},${waterYen},${sewerYen},${waterYen + sewerYen},${year}-10-12,${year}-11-02,,slip,${quote(lines)},${quote(taxes)}\n`;
}
