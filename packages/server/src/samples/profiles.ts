import type { Tariff } from '@mizumado/tariff';
import chibaTariff from '@mizumado/utilities/chiba/tariff.json' with { type: 'json' };
import moriokaTariff from '@mizumado/utilities/morioka/tariff.json' with { type: 'json' };

/** Differences of the two sample utilities and of their billing systems' exports. */
export interface Profile {
  readonly utility: string;
  readonly tariff: Tariff;
  /** Customer number of the n-th contract that is not a named case; two in a row belong to one customer. */
  customerNumber(index: number): string;
  readonly homeUse: string;
  readonly businessUse: string;
  /** Share of contracts with sewer. */
  readonly sewer: number;
  readonly towns: readonly [readonly [string, string], ...(readonly [string, string])[]];
  /** Volume of each month against the yearly mean, January first. */
  readonly seasons: readonly number[];
  readonly headers: 'ja' | 'en';
  readonly encoding: 'shift_jis' | 'utf-8';
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

const morioka: Profile = {
  utility: 'morioka',
  tariff: moriokaTariff as Tariff,
  customerNumber: (index) => `2${pad(index * 37 + 11, 8)}`,
  homeUse: '家事用',
  businessUse: '業務用',
  sewer: 0.85,
  towns: [
    ['020-0013', '盛岡市愛宕町'],
    ['020-0021', '盛岡市中央通一丁目'],
    ['020-0022', '盛岡市大通二丁目'],
    ['020-0034', '盛岡市盛岡駅前通'],
    ['020-0114', '盛岡市高松三丁目'],
    ['020-0122', '盛岡市みたけ四丁目'],
    ['020-0866', '盛岡市本宮五丁目'],
    ['020-0891', '盛岡市流通センター北'],
  ],
  // Residents let taps run in frost.
  seasons: [1.1, 1.12, 1.02, 0.97, 0.96, 0.98, 1.04, 1.08, 1.0, 0.95, 0.94, 1.04],
  headers: 'ja',
  encoding: 'shift_jis',
};

const chiba: Profile = {
  utility: 'chiba',
  tariff: chibaTariff as Tariff,
  // The first digit gives the billing months: odd digits are read in odd months.
  customerNumber: (index) => `${2 + (Math.floor(index / 2) % 2)}${pad(index * 41 + 17, 9)}`,
  homeUse: '一般用',
  businessUse: '一般用',
  sewer: 0.9,
  towns: [
    ['260-0013', '千葉市中央区中央一丁目'],
    ['261-0011', '千葉市美浜区真砂二丁目'],
    ['273-0005', '船橋市本町三丁目'],
    ['272-0021', '市川市八幡四丁目'],
    ['279-0012', '浦安市入船五丁目'],
    ['270-1350', '印西市中央北一丁目'],
    ['286-0048', '成田市公津の杜二丁目'],
    ['290-0050', '市原市更級三丁目'],
  ],
  seasons: [0.95, 0.94, 0.97, 0.98, 1.0, 1.02, 1.09, 1.12, 1.05, 0.98, 0.95, 0.95],
  headers: 'en',
  encoding: 'utf-8',
};

export const profiles: Readonly<Record<string, Profile>> = { chiba, morioka };

/** @throws Error for a utility that has no samples */
export function profileOf(utility: string): Profile {
  const profile = profiles[utility];
  if (profile === undefined)
    throw new Error(
      `There is no sample data for the utility ${utility}; there is for ${Object.keys(profiles).join(', ')}.`,
    );
  return profile;
}
