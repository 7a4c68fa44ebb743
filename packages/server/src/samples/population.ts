import { addDays } from '@mizumado/procedures';
import { addMonths, later } from './calendar.ts';
import type { ContractPlan, CustomerPlan } from './plan.ts';
import type { Profile } from './profiles.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { buildings, companies, givenNames, rareNames, surnames } from './words.ts';

/** Kinds of water use: how often, mean m³ a month, bores in mm. */
const users: readonly (readonly [
  { business: boolean; monthly: readonly [number, number]; bores: readonly [number, ...number[]] },
  number,
])[] = [
  [{ business: false, monthly: [3, 9], bores: [13, 13, 20] }, 34],
  [{ business: false, monthly: [10, 26], bores: [13, 20, 20] }, 52],
  [{ business: true, monthly: [4, 60], bores: [13, 20, 25] }, 11],
  [{ business: true, monthly: [80, 900], bores: [40, 50, 75] }, 3],
];

/** Latest day on or before `today` with that day of the month, in a month of the given parity. */
function lastReading(today: string, day: number, odd: boolean): string {
  const month = `${today.slice(0, 7)}-${String(day).padStart(2, '0')}`;
  const isOdd = Number(today.slice(5, 7)) % 2 === 1;
  const candidate = isOdd === odd ? month : addMonths(month, -1);
  return candidate <= today ? candidate : addMonths(candidate, -2);
}

function nameOf(random: Random, business: boolean): readonly [string, string] {
  if (business) return random.pick(companies);
  if (random.chance(0.003)) return random.pick(rareNames);
  const [surname, surnameKana] = random.pick(surnames);
  const [given, givenKana] = random.pick(givenNames);
  return [`${surname} ${given}`, `${surnameKana} ${givenKana}`];
}

/** The n-th customer beside the named ones. */
export function randomPlan(profile: Profile, index: number, today: string): CustomerPlan {
  const random = randomFrom(`${profile.utility} ${index}`);
  const user = random.weighted(users);
  const customerNumber = profile.customerNumber(index * 2);
  const [postalCode, town] = random.pick(profile.towns);
  const apartment = !user.business && random.chance(0.4);
  const lastReadOn = lastReading(today, random.between(2, 22), index % 2 === 1);
  const recordsFrom = addMonths(today, -36);
  const newcomer = random.chance(0.05);
  const contract: ContractPlan = {
    customerNumber,
    confirmationNumber: String(random.between(100_000, 999_999)),
    use: user.business ? profile.businessUse : profile.homeUse,
    boreMm: random.pick(user.bores),
    sewer: random.chance(profile.sewer),
    paymentMethod: random.weighted([
      ['direct-debit', 60],
      ['credit-card', 15],
      ['slip', 25],
    ]),
    smartMeter: false,
    startedOn: newcomer
      ? addDays(recordsFrom, random.between(60, 900))
      : `20${random.between(10, 21)}-${random.pick(['03', '04', '09'])}-01`,
    stoppedOn: null,
    lastReadOn,
    recordsFrom,
    monthlyM3: random.between(...user.monthly),
    ...(random.chance(0.12) && { exchangeAt: random.between(0, 17) }),
    ...(random.chance(0.04) && {
      leak: { bill: random.between(0, 16), bills: random.between(1, 2), factor: 1.6 + random.next() * 2 },
    }),
    unpaid: random.chance(0.03) ? [0, 1, 2].slice(0, random.between(1, 3)) : [],
    postalCode,
    address: `${town}${random.between(1, 40)}番${random.between(1, 30)}号`,
    building: apartment ? random.pick(buildings) : null,
    room: apartment ? `${random.between(1, 5)}0${random.between(1, 9)}` : null,
  };
  const [name, nameKana] = nameOf(random, user.business);
  const contracts = random.chance(0.04) && !newcomer ? moved(contract, profile, index, random) : [contract];
  return { reference: `C${String(index + 1).padStart(6, '0')}`, name, nameKana, contracts };
}

/** The earlier contract of the same customer at another place; it ends a few days after the present one began. */
function moved(contract: ContractPlan, profile: Profile, index: number, random: Random): ContractPlan[] {
  const startedOn = addDays(contract.recordsFrom, random.between(200, 800));
  const stoppedOn = addDays(startedOn, random.between(0, 5));
  const [postalCode, town] = random.pick(profile.towns);
  const { exchangeAt: _exchange, leak: _leak, ...rest } = contract;
  const before: ContractPlan = {
    ...rest,
    customerNumber: profile.customerNumber(index * 2 + 1),
    stoppedOn,
    lastReadOn: stoppedOn,
    unpaid: [],
    postalCode,
    address: `${town}${random.between(1, 40)}番${random.between(1, 30)}号`,
    building: null,
    room: null,
  };
  return [before, { ...contract, startedOn: later(startedOn, contract.startedOn) }];
}
