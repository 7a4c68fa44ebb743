import { createPipeline } from '../../../packages/server/src/http/pipeline.ts';
import { appendAudit } from '../../../packages/server/src/audit/append.ts';
import type { OperationValidators, Validate } from '../../../packages/server/src/generated/validators.js';
import type { HandlerAnswer } from '../../../packages/server/src/http/answer.ts';
import type { Operation } from '../../../packages/server/src/http/operation.ts';
import type { AnyHandler, PipelineParts } from '../../../packages/server/src/http/parts.ts';
import type { Problem } from '../../../packages/server/src/http/problem.ts';
import { createRouter } from '../../../packages/server/src/http/router.ts';
import type { RequestInfo } from '../../../packages/server/src/http/router.ts';
import { memoryPepper } from '@mizumado/server/memory';
import type { MemoryServer } from '@mizumado/server/memory';
import { clockOf, seedToday } from '../fixtures/seed.ts';
import { operatorToken, serviceUrl, utilities } from '../support/server.ts';

/** An operation of no API, with its handler. */
export interface TestOperation extends Partial<Operation> {
  handle: (call: never) => Promise<HandlerAnswer | Problem>;
  /** Check of a JSON body. */
  takes?: Validate;
  /** Check of a JSON answer, or of each of its pieces. */
  gives?: Validate;
}

const anything: Validate = () => true;

/** The real pipeline on the memory server's database, before operations that the API does not have. They are below `/ID`. */
export function startPipeline(
  server: MemoryServer,
  operations: Readonly<Record<string, TestOperation>>,
  parts: Partial<PipelineParts> = {},
): (path: string, init?: RequestInit, info?: RequestInfo) => Promise<Response> {
  const table: Record<string, Operation> = {};
  const validators: Record<string, OperationValidators> = {};
  const handlers: Record<string, AnyHandler> = {};
  for (const [id, { handle, takes, gives, ...own }] of Object.entries(operations)) {
    const usual: Operation = {
      method: 'GET',
      path: `/${id}`,
      security: 'public',
      csrf: false,
      audit: 'none',
      once: false,
      pathParameters: {},
      query: {},
      headers: {},
      defaulted: [],
      bodyTypes: [],
      answers: { 200: ['application/json'], default: ['application/problem+json'] },
    };
    table[id] = { ...usual, ...own };
    validators[id] = {
      parameters: anything,
      bodies: { 'application/json': takes ?? anything },
      answers: gives ? { 200: gives } : {},
    };
    handlers[id] = (call) => handle(call as never);
  }
  const clock = parts.clock ?? clockOf(seedToday);
  const { answer, toResponse } = createPipeline({
    tables: { operations: table, validators },
    handlers,
    database: server.db,
    utilities: { get: (id) => utilities[id as keyof typeof utilities] },
    clock,
    log: () => undefined,
    pepper: memoryPepper,
    secure: true,
    isAllowedOrigin: () => true,
    baseHeaders: { 'Cache-Control': 'no-store' },
    operatorToken,
    webhookSecrets: () => [],
    bodyLimits: { json: 1_000, stream: 10_000 },
    secondsToWait: () => 0,
    secondsToWaitFor: () => Promise.resolve(0),
    closed: () => undefined,
    writeAudit: (transaction, utilityId, line) => appendAudit(transaction, memoryPepper, utilityId, line),
    compress: undefined,
    validateResponses: true,
    ...parts,
  });
  const router = createRouter(table, answer, () => toResponse({ status: 404, body: null, headers: {} }, {}));
  return async (path, init, info = {}) => router.fetch(new Request(`${serviceUrl}/morioka/v1${path}`, init), info);
}
