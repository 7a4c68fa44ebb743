import type { Question } from '../control.ts';

/** A part of a town that a postal code stands for. */
export interface Town {
  readonly id: string;
  /** As it is written: 岩手県盛岡市愛宕町. */
  readonly name: string;
}

/** Finds the towns of a postal code. @param postalCode seven digits @returns none when there is no such code */
export type FindTowns = (postalCode: string) => Promise<readonly Town[]>;

/** What stands in the parts of an address. Both ways keep what was entered, whichever is used. */
export interface WrittenAddress {
  /** `code`: the postal code finds the town; `typed`: the reader writes it out. */
  readonly way: 'code' | 'typed';
  readonly postalCode: string;
  /** Towns of the postal code as it stands; undefined while they are looked for, or when that failed. */
  readonly towns: readonly Town[] | undefined;
  readonly search: 'idle' | 'waiting' | 'found' | 'failed';
  /** Id of the chosen town. */
  readonly town: string;
  /** Prefecture, city and town in the reader's own words. */
  readonly typed: string;
  readonly block: string;
  readonly building: string;
}

export type AddressPart = 'postalCode' | 'town' | 'typed' | 'block' | 'building';

export interface Address {
  /** Seven digits; empty when the reader did not know it. */
  readonly postalCode: string;
  /** The town that was found; undefined when the reader wrote it out: then the address is unmatched. */
  readonly town: Town | undefined;
  /** Prefecture, city and town as the reader typed them, letter for letter. */
  readonly typed: string;
  readonly block: string;
  readonly building: string;
}

export interface AddressQuestion extends Question<Address> {
  readonly findTowns: FindTowns;
}
