import type { CalendarFile } from '@mizumado/procedures';
import type { components } from './generated/api.ts';

type Schemas = components['schemas'];

/** A text of the utility's own in several languages, always in Japanese. */
export type LocalizedText = Schemas['LocalizedText'];

interface Issuer {
  name: string;
  /** `T` and 13 digits (適格請求書発行事業者登録番号). */
  registrationNumber: string;
}

/** What `packages/utilities/<id>/calendar.json` says about office hours, closed days and lead times. */
export type UtilityCalendar = Omit<Schemas['Calendar'], 'today' | 'office'> &
  Pick<CalendarFile, 'closedOnPublicHolidays' | 'closedEveryYear'>;

/** How residents of a utility sign in. */
export interface SignInConfig extends Pick<Schemas['SignInOffer'], 'methods' | 'session'> {
  /** Domain that passkeys belong to: that of the utility's pages, or one above it; needed where `methods` has `passkey`. */
  passkeyDomain?: string;
  /** The utility's own identity provider (OpenID Connect); needed where `methods` has `provider`. Its secret is set where the server is started. */
  provider?: { name: LocalizedText; issuer: string; clientId: string; scope?: string };
  /** Minutes for which level `confirmed` lasts; 5 unless given. */
  confirmedMinutes?: number;
}

/** How messages of a utility look. */
export interface MessageConfig {
  /** Sender of mails. */
  from: { name: LocalizedText; address: string };
  /** Sender of SMS, as the SMS service knows it. */
  smsSender: string;
  /** The utility's own wording over the usual one, see `OwnWording` of the messages, which is looked at when the file is read. */
  texts?: Readonly<Record<string, unknown>>;
}

/** What `packages/utilities/<id>/config.json` says about one utility, and its calendar. */
export type UtilityConfig = Omit<Schemas['Utility'], 'today' | 'signIn'> & {
  signIn: SignInConfig;
  messages: MessageConfig;
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
