import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { FaqSource } from '@mizumado/faq';
import { dateInJapan } from './clock.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database/tables.ts';
import { isUnreachable } from './database/unreachable.ts';
import { publishedFaqs } from './faq/published.ts';
import { operations } from './generated/operations.ts';
import type { OperationId } from './generated/operations.ts';
import { handlers } from './handlers.ts';
import type { ImportDatabase } from './import/index.ts';
import { errorForLog } from './log.ts';
import type { Log } from './log.ts';
import type { Outbox } from './messages/outbox.ts';
import type { Assistant } from './ports/assistant/assistant.ts';
import type { Providers } from './ports/provider/provider.ts';
import { Problem, tooManyRequests, unavailable } from './http/problem.ts';
import { appendAudit } from './audit/append.ts';
import type { Actor, Subject } from './audit/append.ts';
import { operatorOf, subjectsOfPath } from './audit/of-operation.ts';
import { asStaff } from './database/tenant.ts';
import { requireOperator, withPerson } from './http/access.ts';
import { checkAnswer, problematic, streamOf, successful } from './http/answer.ts';
import type { HandlerAnswer, Outgoing } from './http/answer.ts';
import { readBody } from './http/body.ts';
import type { BodyLimits } from './http/body.ts';
import { compressed } from './http/compressed.ts';
import type { Compress } from './http/compressed.ts';
import type { Services } from './http/handler.ts';
import type { Operation } from './http/operation.ts';
import { readParameters } from './http/parameters.ts';
import { createRouter } from './http/router.ts';
import type { Matched, RequestInfo } from './http/router.ts';
import { securityHeaders } from './security/headers.ts';
import { isLoopback } from './security/loopback.ts';
import { allowOrigins, corsHeaders, preflightHeaders } from './security/origins.ts';
import { limitOperations, usualOperationLimits } from './security/operation-limits.ts';
import type { OperationLimits } from './security/operation-limits.ts';
import { limitRequests } from './security/request-limit.ts';
import type { RequestLimit } from './security/request-limit.ts';
import { maintenanceAt } from './utility/maintenance.ts';
import type { UtilityConfig, UtilityRegistry } from './utility/registry.ts';

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
  /** Secret that is mixed into stored hashes. The import must use the same. */
  pepper: string;
  /** Further origins allowed for every utility. */
  allowedOrigins?: readonly string[];
  /** Token of operators' programs; without one, no operator is let in. */
  operatorToken?: string;
  /** Checks every answer against the API; for tests. */
  validateResponses?: boolean;
  requestLimit?: RequestLimit;
  /** Limits of single operations; those that anybody may write to have their own unless given. */
  operationLimits?: OperationLimits;
  /** The knowledge base in a utility's files, which is published when it has no version yet; undefined where there is none. */
  faqSource?: (utilityId: string) => FaqSource | undefined;
  /** Language models that utilities run, by the utility's id. */
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
  bodies: { json: 16 * 1024, operatorJson: 16 * 1024 ** 2, stream: 4 * 1024 ** 3 },
};

/**
 * The whole server as a fetch handler; it runs the same in Node, on an edge runtime and in a browser tab.
 *
 * @throws Error when `publicUrl` is plain http and not on loopback: its session cookie could be read on the way
 */
export function createApp(options: AppOptions): App {
  const { database, utilities, clock, log, pepper, bodyLimits = defaultLimits.bodies } = options;
  const publicUrl = new URL(options.publicUrl);
  const secure = publicUrl.protocol === 'https:';
  if (!secure && !isLoopback(publicUrl.hostname))
    throw new Error(`publicUrl must be https, except on loopback: ${publicUrl.origin}`);

  const { importDatabase, outbox, providers = new Map(), faqSource = () => undefined, assistants = {} } = options;
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
  const baseHeaders = securityHeaders(secure);
  const secondsToWait = limitRequests(options.requestLimit ?? defaultLimits.requests);
  const secondsToWaitFor = limitOperations(database, pepper, options.operationLimits ?? usualOperationLimits);

  const router = createRouter(answer, ({ method }, info, problem) => {
    const requestId = crypto.randomUUID();
    log({ level: 'info', event: 'request', requestId, method, status: problem.document.status });
    return toResponse(problematic(problem, requestId), info);
  });
  router.get('/healthz', () => toResponse(plain(200, 'ok'), {}));
  router.get('/readyz', async () => toResponse(await readiness(), {}));

  return {
    async fetch(request, info = {}) {
      return router.fetch(request, info);
    },
  };

  /** Answers one request to a path of the API; whatever goes wrong becomes a problem document. */
  async function answer(matched: Matched): Promise<Response> {
    const startedAt = performance.now();
    const requestId = crypto.randomUUID();
    const { request, info, byMethod } = matched;
    const id = byMethod.get(request.method === 'HEAD' ? 'GET' : request.method);
    const utility = utilities.get(matched.utilityId);
    const origin = info.origin ?? request.headers.get('Origin') ?? undefined;
    const originAllowed = origin !== undefined && utility !== undefined && isAllowedOrigin(utility, origin);

    let outgoing: Outgoing;
    let failure: unknown;
    try {
      outgoing = await outcome(matched, utility, id, origin !== undefined && !originAllowed);
    } catch (error) {
      const problem = error instanceof Problem ? error : isUnreachable(error) ? unavailable() : new Problem('internal');
      failure = error === problem ? undefined : error;
      outgoing = problematic(problem, requestId);
    }
    if (options.validateResponses && id) checkAnswer(id, outgoing);
    if (originAllowed) Object.assign(outgoing.headers, corsHeaders(origin));
    if (options.compress) outgoing = await compressed(outgoing, request, options.compress);
    const response = toResponse(outgoing, info);
    log({
      level: failure !== undefined ? 'error' : response.status >= 500 ? 'warn' : 'info',
      event: 'request',
      requestId,
      ...(utility && { utility: utility.id }),
      ...(id ? { operation: id } : { method: request.method }),
      status: response.status,
      milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(failure !== undefined && { error: errorForLog(failure) }),
    });
    return response;
  }

  /** The gates in their order, cheapest first, then the handler. @throws Problem at the first gate that stays shut */
  async function outcome(
    matched: Matched,
    utility: UtilityConfig | undefined,
    id: OperationId | undefined,
    foreign: boolean,
  ): Promise<Outgoing> {
    const { request, info, byMethod } = matched;
    const now = clock();
    const address = info.address ?? 'unknown';
    const wait = secondsToWait(address, performance.now());
    if (wait > 0) throw tooManyRequests(wait);
    if (!utility) throw new Problem('utility-unknown');
    const methods = [...byMethod.keys(), ...(byMethod.has('GET') ? ['HEAD'] : []), 'OPTIONS'];
    if (request.method === 'OPTIONS') {
      if (foreign) throw new Problem('origin-not-allowed');
      return { status: 204, text: null, headers: { Allow: methods.join(', '), ...preflightHeaders(methods) } };
    }
    if (!id) throw new Problem('method-not-allowed', undefined, { Allow: methods.join(', ') });
    const maintenance = id === 'utility.get' ? undefined : maintenanceAt(now, utility);
    if (maintenance) throw maintenance;
    const operation: Operation = operations[id];
    if (foreign && operation.method !== 'GET') throw new Problem('origin-not-allowed');
    const waitForIt = await secondsToWaitFor({ utilityId: utility.id, id, address });
    if (waitForIt > 0) throw tooManyRequests(waitForIt);
    if (operation.security === 'operator')
      requireOperator(request.headers.get('Authorization') ?? '', options.operatorToken);

    const { path, query, header } = readParameters(
      id,
      operation,
      matched.pathParameters,
      matched.search,
      request.headers,
    );
    const body = await readBody(id, operation, request, bodyLimits);
    const today = dateInJapan(now);
    const cookie = info.cookie ?? request.headers.get('Cookie') ?? undefined;
    const agent = request.headers.get('User-Agent') ?? '';
    const crossSite = request.headers.get('Sec-Fetch-Site') === 'cross-site';
    const call = { path, query, header, body, utility, today, address, agent, cookie, crossSite };
    // The table of handlers is typed operation by operation; which of them this one is, is only known now.
    const handler = handlers[id] as unknown as (call: object, services: Services) => Promise<HandlerAnswer | Problem>;
    const subjects = subjectsOfPath(path);
    const knock = {
      id,
      operation,
      utilityId: utility.id,
      cookie,
      csrfToken: request.headers.get('X-CSRF-Token') ?? '',
      query,
      today,
      subjects,
    };
    const answered =
      operation.security === 'session'
        ? await withPerson(services, knock, (access) => handler({ ...call, ...access }, services))
        : await audited(
            utility.id,
            id,
            operation.security === 'operator'
              ? operatorOf(header['X-Operator'] as string | undefined)
              : { kind: 'visitor', id: null },
            subjects,
            () => handler(call, services),
          );
    return successful(operation, answered, header['If-None-Match'] as string | undefined);
  }

  /**
   * Has the audit log tell of an operation without a session, which has transactions of its own: of a change before it is carried out,
   * and of everything after, before the answer goes out.
   *
   * @throws Problem that the handler returned
   */
  async function audited(
    utilityId: string,
    id: OperationId,
    actor: Actor,
    subjects: readonly Subject[],
    work: () => Promise<HandlerAnswer | Problem>,
  ): Promise<HandlerAnswer> {
    const { audit } = operations[id] as Operation;
    const tell = (outcome: 'begun' | 'done' | 'refused', more: readonly Subject[] = []): Promise<void> =>
      asStaff(database, utilityId, (transaction) =>
        appendAudit(transaction, pepper, utilityId, {
          at: clock().toISOString(),
          actor,
          action: id,
          subjects: [...subjects, ...more],
          outcome,
        }),
      );
    if (audit === 'change') await tell('begun');
    const answer = await work();
    if (answer instanceof Problem) {
      if (audit !== 'none') await tell('refused');
      throw answer;
    }
    if (audit !== 'none') await tell('done', answer.subjects);
    return answer;
  }

  function toResponse({ status, text, bytes, lines, headers, cookies = [] }: Outgoing, info: RequestInfo): Response {
    for (const cookie of [headers['Set-Cookie'] ?? [], cookies].flat()) info.onSetCookie?.(cookie);
    const response = new Response(lines ? streamOf(lines) : (bytes ?? text), {
      status,
      headers: { ...baseHeaders, ...headers },
    });
    for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
    return response;
  }

  /** Ready when the database answers. */
  async function readiness(): Promise<Outgoing> {
    try {
      await sql`select 1`.execute(database);
      return plain(200, 'ready');
    } catch (error) {
      log({ level: 'warn', event: 'not-ready', error: errorForLog(error) });
      return plain(503, 'database unreachable');
    }
  }
}

function plain(status: number, text: string): Outgoing {
  return { status, text, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
}
