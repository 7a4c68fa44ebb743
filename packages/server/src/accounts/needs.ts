import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../messages/outbox.ts';
import type { Providers } from '../ports/provider/provider.ts';
import type { AllowOrigin } from '../security/origins.ts';

/** What signing in and accounts need beside a request. */
export interface AccountNeeds {
  database: Kysely<Database>;
  clock: Clock;
  log: Log;
  /** Secret that is mixed into stored hashes, so that a copy of the database alone cannot be guessed against. */
  pepper: string;
  /** Whether the public URL is https. */
  secure: boolean;
  /** Origin of the service, such as `https://api.example.jp`. */
  origin: string;
  /** Whether a page of this origin may talk to the utility's service. */
  isAllowedOrigin: AllowOrigin;
  /** Messages to people. */
  outbox: Outbox;
  /** The utilities' own identity providers. */
  providers: Providers;
}
