import { addDays } from '@mizumado/procedures';
import { addMonths } from './calendar.ts';
import type { ContractPlan, CustomerPlan } from './plan.ts';
import { profileOf } from './profiles.ts';
import type { Profile } from './profiles.ts';

/** A named customer to sign in with, and what the samples show for them. */
export interface SampleCustomer {
  /** Digits only. */
  readonly customerNumber: string;
  readonly confirmationNumber: string;
  readonly note: { readonly ja: string; readonly en: string };
}

interface Case {
  readonly note: SampleCustomer['note'];
  readonly name: readonly [string, string];
  /** What differs from an ordinary household with a bill to pay. */
  readonly contract: (profile: Profile, today: string) => Partial<ContractPlan>;
  /** Set for a customer who moved: what the contract of the earlier home, with its own numbers, shows. */
  readonly movedFrom?: SampleCustomer['note'];
}

/** One customer for each state that a page must be able to show. Try the first one first. */
const cases: readonly Case[] = [
  {
    note: { ja: 'ふつうのご家庭。お支払い前の請求が1件あります。', en: 'An ordinary household with one bill to pay' },
    name: ['水窓 花子', 'ミズマド ハナコ'],
    contract: () => ({}),
  },
  {
    note: { ja: '納期限を過ぎた請求が2件あります。', en: 'Two bills past their due dates' },
    name: ['水窓 一郎', 'ミズマド イチロウ'],
    contract: (_, today) => ({ lastReadOn: addDays(today, -40), unpaid: [0, 1] }),
  },
  {
    note: { ja: '口座振替の予定があります。', en: 'A direct debit is scheduled' },
    name: ['水窓 恵子', 'ミズマド ケイコ'],
    contract: () => ({ paymentMethod: 'direct-debit' }),
  },
  {
    note: { ja: '使用水量が急に増えました（漏水の疑い）。', en: 'The volume has jumped: a leak is likely' },
    name: ['水窓 健', 'ミズマド ケン'],
    contract: () => ({ leak: { bill: 0, bills: 1, factor: 2.6 }, monthlyM3: 17 }),
  },
  {
    note: { ja: '直近の期間にメーターを取り替えました。', en: 'The meter was exchanged in the latest period' },
    name: ['水窓 誠', 'ミズマド マコト'],
    contract: () => ({ exchangeAt: 0, paymentMethod: 'credit-card' }),
  },
  {
    note: { ja: '転居しました。今のお住まいの契約です。', en: 'Moved house: the contract of the home now' },
    name: ['水窓 由美', 'ミズマド ユミ'],
    contract: (_, today) => ({ startedOn: addMonths(addDays(today, -14), -9) }),
    movedFrom: { ja: '水窓 由美さんの、転居前の契約です。', en: 'The same customer’s home before the move' },
  },
  {
    note: { ja: '減免により請求額が0円です。', en: 'A bill of ¥0: the charges were waived' },
    name: ['水窓 幸子', 'ミズマド サチコ'],
    contract: () => ({ waived: 0 }),
  },
  {
    note: {
      ja: '口径の大きい事業所。料金の段階が多くあります。',
      en: 'A business with a large bore and many price tiers',
    },
    name: ['株式会社みずまど製作所', 'カブシキガイシャミズマドセイサクショ'],
    contract: ({ businessUse }) => ({ use: businessUse, boreMm: 75, monthlyM3: 1450, paymentMethod: 'direct-debit' }),
  },
  {
    note: { ja: '40年分の請求があります。', en: 'Forty years of bills' },
    name: ['水窓 太郎', 'ミズマド タロウ'],
    contract: (_, today) => ({
      startedOn: addMonths(today, -480),
      recordsFrom: addMonths(today, -480),
      boreMm: 13,
      monthlyM3: 14,
    }),
  },
  {
    note: { ja: 'お名前に珍しい文字（𠮷・葛󠄀）があります。', en: 'A name with rare characters (𠮷, 葛󠄀)' },
    name: ['𠮷田 葛󠄀城', 'ヨシダ カツラギ'],
    contract: () => ({ paymentMethod: 'credit-card' }),
  },
  {
    note: { ja: 'スマートメーター。1時間ごとの使用量があります。', en: 'Smart meter with hourly usage' },
    name: ['水窓 陽菜', 'ミズマド ヒナ'],
    contract: () => ({ smartMeter: true }),
  },
  {
    note: {
      ja: 'スマートメーター。水が止まらず、漏水の疑いがあります。',
      en: 'Smart meter that never stands still: a leak is likely',
    },
    name: ['水窓 蓮', 'ミズマド レン'],
    contract: () => ({ smartMeter: true, neverZero: true }),
  },
];

/** Numbers of the cases count up from the example in the utility's hints. */
const firstNumbers: Readonly<Record<string, number>> = { morioka: 123_456_789, chiba: 1_234_567_890 };
const confirmation = (index: number): string => String(123_456 + index);
const numberOf = (utility: string, index: number): string => String(firstNumbers[utility]! + index);

const referenceOf = (index: number): string => `S${String(index + 1).padStart(6, '0')}`;
/** Reference of the first case; if it exists, the samples were imported. */
export const firstReference = referenceOf(0);

/** The customers to sign in with; always the same numbers. */
export function sampleCustomers(utility: string): SampleCustomer[] {
  profileOf(utility);
  const withNumbers = (note: SampleCustomer['note'], index: number): SampleCustomer => ({
    customerNumber: numberOf(utility, index),
    confirmationNumber: confirmation(index),
    note,
  });
  const homesLeft = cases.flatMap(({ movedFrom }) => movedFrom ?? []);
  return [...cases.map(({ note }) => note), ...homesLeft].map(withNumbers);
}

/** Both homes of a customer who has moved, the present one first: contracts to link to one account. */
export function sampleHomes(utility: string): [SampleCustomer, SampleCustomer] {
  const customers = sampleCustomers(utility);
  return [customers[cases.findIndex(({ movedFrom }) => movedFrom)]!, customers[cases.length]!];
}

/** Readings are 14 days old, so that on any day the latest bill is issued and not yet due. */
function usual(profile: Profile, index: number, today: string): ContractPlan {
  const [town] = profile.towns;
  return {
    customerNumber: numberOf(profile.utility, index),
    confirmationNumber: confirmation(index),
    use: profile.homeUse,
    boreMm: 20,
    sewer: true,
    paymentMethod: 'slip',
    smartMeter: false,
    startedOn: '2018-04-01',
    stoppedOn: null,
    lastReadOn: addDays(today, -14),
    recordsFrom: addMonths(today, -36),
    monthlyM3: 19,
    unpaid: [],
    postalCode: town[0],
    address: `${town[1]}${index + 1}番1号`,
    building: index % 3 === 1 ? 'みずまどハイツ' : null,
    room: index % 3 === 1 ? `${index + 1}03` : null,
  };
}

/** The earlier home, with a number beyond those of the cases. */
function left(plan: ContractPlan, profile: Profile): ContractPlan {
  const [postalCode, address] = profile.towns[1] ?? profile.towns[0];
  const stoppedOn = addDays(plan.startedOn, 2);
  return {
    ...plan,
    customerNumber: numberOf(profile.utility, cases.length),
    confirmationNumber: confirmation(cases.length),
    boreMm: 13,
    startedOn: '2018-04-01',
    stoppedOn,
    lastReadOn: stoppedOn,
    postalCode,
    address: `${address}12番3号`,
    building: 'コーポせせらぎ',
    room: '201',
  };
}

/** Plans of the named customers, relative to `today`. */
export function namedPlans(utility: string, today: string): CustomerPlan[] {
  const profile = profileOf(utility);
  return cases.map(({ name: [name, nameKana], contract, movedFrom }, index) => {
    const plan: ContractPlan = { ...usual(profile, index, today), ...contract(profile, today) };
    return {
      reference: referenceOf(index),
      name,
      nameKana,
      contracts: movedFrom ? [left(plan, profile), plan] : [plan],
    };
  });
}
