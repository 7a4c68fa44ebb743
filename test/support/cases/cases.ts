/**
 * Customers who each are one case that the interface must get right. Invented people; the same for every utility, so that
 * a story can be looked at in each theme.
 */

export type BillEnding = 'unpaid' | 'overdue' | 'paid';

export interface SupplyCase {
  /** Digits only. */
  customerNumber: string;
  paymentMethod?: 'slip' | 'direct-debit' | 'credit-card';
  building?: string;
  room?: string;
  use?: string;
  boreMm?: number;
  sewer?: boolean;
  stoppedOn?: string;
  smartMeter?: boolean;
  /** Two-monthly bills, ending with 2026年10・11月分; 18 = three years. */
  bills?: number;
  /** How the newest bill stands; the ones before are paid. */
  newest?: BillEnding;
  /** Volume in m³ of the bill `back` bills before the newest, where it differs from a household's. */
  volume?: (back: number) => number;
  /** Meter exchange in the newest period. */
  exchanged?: boolean;
  /** Breakdown of the newest bill in this many tiers instead of the tariff's. */
  tiers?: number;
  /** The newest bill costs nothing: supply was reduced by the whole amount. */
  free?: boolean;
}

export interface CustomerCase {
  name: string;
  nameKana: string;
  supplies: [SupplyCase, ...SupplyCase[]];
}

export const confirmationNumber = '123456';

const one = (name: string, nameKana: string, supply: SupplyCase): CustomerCase => ({
  name,
  nameKana,
  supplies: [supply],
});

export const cases = {
  unpaid: one('盛岡 花子', 'モリオカ ハナコ', { customerNumber: '100000001' }),
  overdue: one('若葉 太郎', 'ワカバ タロウ', { customerNumber: '100000002', newest: 'overdue' }),
  scheduled: one('中央 健', 'チュウオウ ケン', { customerNumber: '100000003', paymentMethod: 'direct-debit' }),
  scheduledCard: one('美浜 さくら', 'ミハマ サクラ', { customerNumber: '100000004', paymentMethod: 'credit-card' }),
  paid: one('緑 一郎', 'ミドリ イチロウ', { customerNumber: '100000005', newest: 'paid' }),
  nothingDue: one('稲毛 ゆり', 'イナゲ ユリ', { customerNumber: '100000006', free: true }),
  twelveTiers: one('株式会社水の里 代表取締役 山岸多恵子', 'カブシキガイシャミズノサト', {
    customerNumber: '100000007',
    boreMm: 50,
    tiers: 12,
    volume: (back) => 1180 - 7 * back,
  }),
  fortyYears: one('長久保 久', 'ナガクボ ヒサシ', { customerNumber: '100000008', bills: 240 }),
  rareName: one('𠮷田 葛󠄀城', 'ヨシダ カツラギ', { customerNumber: '100000009', building: '𠮷野ハイツ', room: '203' }),
  severalContracts: {
    name: '有限会社 南大通商店',
    nameKana: 'ユウゲンガイシャ ミナミオオドオリショウテン',
    supplies: [
      { customerNumber: '100000010', building: '南大通ビル', room: '1階店舗' },
      {
        customerNumber: '100000011',
        building: '南大通ビル',
        room: '201',
        paymentMethod: 'direct-debit',
        newest: 'paid',
      },
      { customerNumber: '100000012', sewer: false, bills: 6, stoppedOn: '2026-11-05' },
    ],
  },
  smartMeter: one('花見川 光', 'ハナミガワ ヒカル', {
    customerNumber: '100000013',
    smartMeter: true,
    paymentMethod: 'direct-debit',
  }),
  meterExchange: one('天昌寺 実', 'テンショウジ ミノル', { customerNumber: '100000014', exchanged: true }),
  leakHint: one('上田 みどり', 'ウエダ ミドリ', {
    customerNumber: '100000015',
    volume: (back) => (back === 0 ? 79 : 31),
  }),
  noBills: one('新山 春', 'ニイヤマ ハル', { customerNumber: '100000016', bills: 0 }),
  firstBill: one('本町 夏', 'ホンチョウ ナツ', { customerNumber: '100000017', bills: 1 }),
} satisfies Record<string, CustomerCase>;

export type CaseName = keyof typeof cases;

/** A usage notice shows one contract and no hours: whoever has more of either is seen whole by an account only. */
export const needsAccount = (name: CaseName): boolean => {
  const { supplies }: CustomerCase = cases[name];
  return supplies.length > 1 || supplies.some(({ smartMeter }) => smartMeter);
};
