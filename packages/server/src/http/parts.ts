import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import type { Log } from '../log.ts';
import type { Wish } from '../security/operation-limits.ts';
import type { AllowOrigin } from '../security/origins.ts';
import type { UtilityConfig, UtilityRegistry } from '../utility-config.ts';
import type { HandlerAnswer } from './answer.ts';
import type { WriteAudit } from './audit.ts';
import type { BodyLimits } from './body.ts';
import type { Compress } from './compressed.ts';
import type { Problem } from './problem.ts';
import type { ApiTables } from './tables.ts';

/** A handler of whichever operation; which one it is, is only known when a request comes. */
export type AnyHandler = (call: object) => Promise<HandlerAnswer | Problem>;

/** What the pipeline is made of. It knows operations, not features: what it needs of one is handed in. */
export interface PipelineParts {
  tables: ApiTables;
  handlers: Readonly<Record<string, AnyHandler>>;
  database: Kysely<Database>;
  utilities: UtilityRegistry;
  clock: Clock;
  log: Log;
  /** Secret that is mixed into stored hashes. */
  pepper: string;
  /** Whether the public URL is https. */
  secure: boolean;
  /** Headers of every answer, before its own. */
  baseHeaders: Readonly<Record<string, string>>;
  isAllowedOrigin: AllowOrigin;
  operatorToken: string | undefined;
  /** Secrets that a sender of webhooks may sign with for a utility; none lets nobody in. */
  webhookSecrets: WebhookSecrets;
  bodyLimits: BodyLimits;
  /** Seconds that an address must wait before its next request; 0 for none. */
  secondsToWait: (address: string, at: number) => number;
  /** The same for one operation. */
  secondsToWaitFor: (wish: Wish) => Promise<number>;
  /** Why a utility does not answer an operation for now. */
  closed: (id: string, utility: UtilityConfig, now: Date) => Problem | undefined;
  writeAudit: WriteAudit;
  compress: Compress | undefined;
  /** Checks every answer against the API; for tests. */
  validateResponses: boolean;
}

export type WebhookSecrets = (utilityId: string, sender: string) => readonly string[];
