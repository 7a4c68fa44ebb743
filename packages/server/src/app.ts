import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { FaqSource } from '@mizumado/faq';
import { appendAudit } from './audit/append.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database/tables.ts';
import { publishedFaqs } from './faq/published.ts';
import type { OperationId } from './generated/operations.ts';
import { handlers } from './handlers.ts';
import { problematic } from './http/answer.ts';
import type { BodyLimits } from './http/body.ts';
import type { Compress } from './http/compressed.ts';
import type { Outgoing } from './http/outgoing.ts';
import type { AnyHandler, WebhookSecrets } from './http/parts.ts';
import { createPipeline } from './http/pipeline.ts';
import { createRouter } from './http/router.ts';
import type { RequestInfo } from './http/router.ts';
import { apiTables } from './http/tables.ts';
import type { ImportDatabase } from './import/index.ts';
import { errorForLog } from './log.ts';
import type { Log } from './log.ts';
import type { Outbox } from './messages/outbox.ts';
import type { Assistant } from './ports/assistant/assistant.ts';
import type { Providers } from './ports/provider/provider.ts';
import { securityHeaders } from './security/headers.ts';
import { isLoopback } from './security/loopback.ts';
import { limitOperations, usualOperationLimits } from './security/operation-limits.ts';
import type { OperationLimits } from './security/operation-limits.ts';
import { allowOrigins } from './security/origins.ts';
import { limitRequests } from './security/request-limit.ts';
import type { RequestLimit } from './security/request-limit.ts';
import type { Services } from './services.ts';
import { maintenanceAt } from './utility/maintenance.ts';
import type { UtilityRegistry } from './utility-config.ts';

export interface AppOptions {
  /** Connection with the rights of the role `mizumado_app`. */
  database: Kysely<Database>;
  /** The same database as the import writes to it. */
  importDatabase: ImportDatabase;
  utilities: UtilityRegistry;
  clock: Clock;
  log: Log;
  /** Public URL of the service without path; plain http is accepted for loopback only. */
  publicUrl: string;
  /** Secret for stored hashes. The import must use the same. */
  pepper: string;
  /** Further origins allowed for every utility. */
  allowedOrigins?: readonly string[];
  /** Token of operators' programs; without one, no operator is let in. */
  operatorToken?: string;
  /** Checks every answer against the API; for tests. */
  validateResponses?: boolean;
  /** Secrets that the sender of a webhook may sign with for a utility; without any, no webhook is taken. */
  webhookSecrets?: WebhookSecrets;
  requestLimit?: RequestLimit;
  /** Limits of single operations; those that anybody may write to have their own unless given. */
  operationLimits?: OperationLimits;
  /** The knowledge base in a utility's files, which is published when it has no version yet; undefined where there is none. */
  faqSource?: (utilityId: string) => FaqSource | undefined;
  /** Language models by the utility's id. */
  assistants?: Readonly<Record<string, Assistant>>;
  bodyLimits?: BodyLimits;
  /** Messages to people; without it none can be sent. */
  outbox: Outbox;
  /** The utilities' own identity providers; none unless given. */
  providers?: Providers;
  /** Makes public answers smaller; none are unless given. */
  compress?: Compress;
}

export interface App {
  fetch: (request: Request, info?: RequestInfo) => Promise<Response>;
}

const defaultLimits: { requests: RequestLimit; bodies: BodyLimits } = {
  requests: { burst: 600, perSecond: 60 },
  bodies: { json: 16 * 1024, operatorJson: 16 * 1024 ** 2, webhook: 256 * 1024, stream: 4 * 1024 ** 3 },
};

/**
 * The whole server as a fetch handler; it runs the same in Node, on an edge runtime and in a browser tab.
 *
 * @throws Error when `publicUrl` is plain http and not on loopback: its session cookie could be read on the way
 */
export function createApp(options: AppOptions): App {
  const { database, importDatabase, utilities, clock, log, pepper, outbox } = options;
  const { providers = new Map(), faqSource = () => undefined, assistants = {} } = options;
  const publicUrl = new URL(options.publicUrl);
  const secure = publicUrl.protocol === 'https:';
  if (!secure && !isLoopback(publicUrl.hostname))
    throw new Error(`publicUrl must be https, except on loopback: ${publicUrl.origin}`);

  const isAllowedOrigin = allowOrigins(publicUrl.origin, options.allowedOrigins ?? []);
  const services: Services = {
    database,
    importDatabase,
    clock,
    log,
    pepper,
    secure,
    origin: publicUrl.origin,
    isAllowedOrigin,
    outbox,
    providers,
    faqSource,
    assistants: new Map(Object.entries(assistants)),
    published: publishedFaqs(),
  };
  // The table of handlers is typed operation by operation; the pipeline gives each the request of its own operation.
  const untyped = handlers as unknown as Record<OperationId, (call: object, needs: Services) => ReturnType<AnyHandler>>;
  const ids = Object.keys(handlers) as OperationId[];
  const { answer, toResponse } = createPipeline({
    tables: apiTables,
    handlers: Object.fromEntries(ids.map((id): [string, AnyHandler] => [id, (call) => untyped[id](call, services)])),
    database,
    utilities,
    clock,
    log,
    pepper,
    secure,
    isAllowedOrigin,
    baseHeaders: securityHeaders(secure),
    operatorToken: options.operatorToken,
    webhookSecrets: options.webhookSecrets ?? (() => []),
    bodyLimits: options.bodyLimits ?? defaultLimits.bodies,
    secondsToWait: limitRequests(options.requestLimit ?? defaultLimits.requests),
    secondsToWaitFor: limitOperations(database, pepper, options.operationLimits ?? usualOperationLimits),
    // Operations that a page needs to announce maintenance also work during maintenance.
    closed: (id, utility, now) => (id === 'utility.get' ? undefined : maintenanceAt(now, utility)),
    writeAudit: (transaction, utilityId, line) => appendAudit(transaction, pepper, utilityId, line),
    compress: options.compress,
    validateResponses: options.validateResponses ?? false,
  });

  const router = createRouter(apiTables.operations, answer, ({ method }, info, problem) => {
    const requestId = crypto.randomUUID();
    log({ level: 'info', event: 'request', requestId, method, status: problem.document.status });
    return toResponse(problematic(problem, requestId), info);
  });
  router.get('/healthz', () => toResponse(plain(200, 'ok'), {}));
  router.get('/readyz', async () => toResponse(await readiness(database, log), {}));

  return {
    async fetch(request, info = {}) {
      return router.fetch(request, info);
    },
  };
}

/** Ready when the database answers. */
async function readiness(database: Kysely<Database>, log: Log): Promise<Outgoing> {
  try {
    await sql`select 1`.execute(database);
    return plain(200, 'ready');
  } catch (error) {
    log({ level: 'warn', event: 'not-ready', error: errorForLog(error) });
    return plain(503, 'database unreachable');
  }
}

function plain(status: number, text: string): Outgoing {
  return { status, body: { text }, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
}
