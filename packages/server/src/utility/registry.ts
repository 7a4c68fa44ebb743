import type { CalendarFile } from '@mizumado/procedures';
import type { components } from '../generated/contract.ts';

type Schemas = components['schemas'];

interface Issuer {
  name: string;
  /** `T` and 13 digits (適格請求書発行事業者登録番号). */
  registrationNumber: string;
}

/** What `packages/utilities/<id>/calendar.json` says about office hours, closed days and lead times. */
export type UtilityCalendar = Omit<Schemas['Calendar'], 'today' | 'office'> & Pick<CalendarFile, 'closedOnPublicHolidays' | 'closedEveryYear'>;

/** What `packages/utilities/<id>/config.json` says about one utility, and its calendar. */
export type UtilityConfig = Omit<Schemas['Utility'], 'today'> & {
  calendar: UtilityCalendar;
  /** Origins of the utility's own web sites; exact, such as `https://www.city.example.jp`. */
  allowedOrigins: readonly string[];
  /** Issuers of the qualified invoice; waterworks and sewer may be different offices. */
  invoice: { water: Issuer; sewer: Issuer };
};

/** Finds a utility by the id in the base URL. */
export interface UtilityRegistry {
  get(id: string): UtilityConfig | undefined;
}

/** A registry of given objects, for tests and for a browser tab. */
export function utilitiesFrom(configs: readonly UtilityConfig[]): UtilityRegistry {
  const byId = new Map(configs.map((config) => [config.id, config]));
  return { get: (id) => byId.get(id) };
}
