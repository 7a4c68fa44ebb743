import { dateInJapan } from '../clock.ts';
import { isUnreachable } from '../database/unreachable.ts';
import { errorForLog } from '../log.ts';
import { corsHeaders, preflightHeaders } from '../security/origins.ts';
import type { UtilityConfig } from '../utility-config.ts';
import { problematic, successful } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { checkAnswer } from './check-answer.ts';
import { compressed } from './compressed.ts';
import { admit } from './gates.ts';
import { bodyInit } from './outgoing.ts';
import type { Outgoing } from './outgoing.ts';
import { readParameters } from './parameters.ts';
import type { PipelineParts } from './parts.ts';
import { Problem, tooManyRequests, unavailable } from './problem.ts';
import type { Matched, RequestInfo } from './router.ts';

export interface Pipeline {
  /** Answers one request to a path of the API; whatever goes wrong becomes a problem document. */
  answer: (matched: Matched) => Promise<Response>;
  /** An answer that no operation stands behind. */
  toResponse: (outgoing: Outgoing, info: RequestInfo) => Response;
}

const securities: ReadonlySet<string> = new Set(['public', 'session', 'operator', 'webhook']);

/** @throws Error for an operation that no gate stands before, or that has no handler or no validator */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { tables, handlers, utilities, clock, log, isAllowedOrigin } = parts;
  for (const [id, { security }] of Object.entries(tables.operations)) {
    if (!securities.has(security)) throw new Error(`${id}: the pipeline has no gate for the security “${security}”`);
    if (!handlers[id] || !tables.validators[id]) throw new Error(`${id} has no handler or no validator`);
  }
  return { answer, toResponse: (outgoing, info) => toResponse(outgoing, info, true, () => undefined) };

  async function answer(matched: Matched): Promise<Response> {
    const startedAt = performance.now();
    const requestId = crypto.randomUUID();
    const { request, info, byMethod } = matched;
    const id = byMethod.get(request.method === 'HEAD' ? 'GET' : request.method);
    const utility = utilities.get(matched.utilityId);
    const origin = info.origin ?? request.headers.get('Origin') ?? undefined;
    const originAllowed = origin !== undefined && utility !== undefined && isAllowedOrigin(utility, origin);
    const reading = new AbortController();

    let outgoing: Outgoing;
    let failure: unknown;
    try {
      outgoing = await outcome(matched, utility, id, origin !== undefined && !originAllowed, reading.signal);
    } catch (error) {
      const problem = error instanceof Problem ? error : isUnreachable(error) ? unavailable() : new Problem('internal');
      failure = error === problem ? undefined : error;
      outgoing = problematic(problem, requestId);
    }
    if (parts.validateResponses && id) outgoing = checkAnswer(tables, id, outgoing);
    if (originAllowed) Object.assign(outgoing.headers, corsHeaders(origin));
    if (parts.compress)
      outgoing = await compressed(outgoing, request, parts.compress, `${matched.utilityId} ${id ?? ''}`);
    const response = toResponse(outgoing, info, request.method !== 'HEAD', () => reading.abort());
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
    id: string | undefined,
    foreign: boolean,
    signal: AbortSignal,
  ): Promise<Outgoing> {
    const { request, info, byMethod } = matched;
    const now = clock();
    const address = info.address ?? 'unknown';
    const wait = parts.secondsToWait(address, performance.now());
    if (wait > 0) throw tooManyRequests(wait);
    if (!utility) throw new Problem('utility-unknown');
    const methods = [...byMethod.keys(), ...(byMethod.has('GET') ? ['HEAD'] : []), 'OPTIONS'];
    if (request.method === 'OPTIONS') {
      if (foreign) throw new Problem('origin-not-allowed');
      return { status: 204, body: null, headers: { Allow: methods.join(', '), ...preflightHeaders(methods) } };
    }
    const [operation, validators, handler] =
      id === undefined ? [] : [tables.operations[id], tables.validators[id], handlers[id]];
    if (id === undefined || !operation || !validators || !handler)
      throw new Problem('method-not-allowed', undefined, { Allow: methods.join(', ') });
    const closed = parts.closed(id, utility, now);
    if (closed) throw closed;
    if (foreign && operation.method !== 'GET') throw new Problem('origin-not-allowed');
    const waitForIt = await parts.secondsToWaitFor({ utilityId: utility.id, id, address });
    if (waitForIt > 0) throw tooManyRequests(waitForIt);

    const admitted = await admit(parts, { id, operation, validators, request, utilityId: utility.id, now });
    const { path, query, header } = readParameters(
      operation,
      validators.parameters,
      matched.pathParameters,
      matched.search,
      request.headers,
    );
    const call = {
      path,
      query,
      header,
      body: await admitted.body(),
      utility,
      today: dateInJapan(now),
      address,
      agent: request.headers.get('User-Agent') ?? '',
      cookie: info.cookie ?? request.headers.get('Cookie') ?? undefined,
      crossSite: request.headers.get('Sec-Fetch-Site') === 'cross-site',
      lastEventId: request.headers.get('Last-Event-ID') ?? undefined,
      signal,
    };
    const answered = await carryOut(parts, {
      id,
      operation,
      utilityId: utility.id,
      call,
      csrfToken: request.headers.get('X-CSRF-Token') ?? '',
      delivery: admitted.delivery,
      now,
      handle: (access) => handler({ ...call, ...access }),
    });
    return successful(operation, answered, header['If-None-Match'] as string | undefined);
  }

  function toResponse(
    { status, body, headers, cookies = [] }: Outgoing,
    info: RequestInfo,
    wanted: boolean,
    left: () => void,
  ): Response {
    for (const cookie of [headers['Set-Cookie'] ?? [], cookies].flat()) info.onSetCookie?.(cookie);
    const response = new Response(bodyInit(body, wanted, left), {
      status,
      headers: { ...parts.baseHeaders, ...headers },
    });
    for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
    return response;
  }
}
