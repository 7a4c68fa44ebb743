import { Hono } from 'hono';
import type { Context } from 'hono';
import { Problem } from './problem.ts';
import type { ApiTables } from './tables.ts';

/** What the caller knows of a request beside the request itself. */
export interface RequestInfo {
  /** Network address of the client. */
  address?: string;
  /** Stand-ins for headers that a browser's `Request` cannot carry. */
  cookie?: string;
  origin?: string;
  /** Is told the value of `Set-Cookie`, which a browser's `Response` cannot carry. */
  onSetCookie?: (value: string) => void;
}

interface Environment {
  Bindings: RequestInfo;
}

/** One request that matched a path of the API. */
export interface Matched {
  request: Request;
  info: RequestInfo;
  utilityId: string;
  /** The path's operations by method. */
  byMethod: ReadonlyMap<string, string>;
  pathParameters: Record<string, string>;
  /** Raw query with its `?`, or nothing. */
  search: string;
}

/** Ids of the operations by path, then by method. */
function byPath(operations: ApiTables['operations']): Map<string, Map<string, string>> {
  const paths = new Map<string, Map<string, string>>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const byMethod = paths.get(path) ?? new Map<string, string>();
    paths.set(path, byMethod.set(method, id));
  }
  return paths;
}

/**
 * Routes of the API below `/{utility}/v1`. Hono matches the path and makes HEAD from GET; everything that the API says happens in
 * `answer`.
 */
export function createRouter(
  operations: ApiTables['operations'],
  answer: (matched: Matched) => Promise<Response>,
  notFound: (request: Request, info: RequestInfo, problem: Problem) => Response,
): Hono<Environment> {
  const router = new Hono<Environment>();
  for (const [path, byMethod] of byPath(operations)) {
    router.all(`/:utility/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, (context) =>
      answer(matchedBy(context, byMethod)),
    );
  }
  router.notFound((context) => notFound(context.req.raw, context.env, new Problem('not-found')));
  return router;
}

function matchedBy(context: Context<Environment>, byMethod: ReadonlyMap<string, string>): Matched {
  const { utility = '', ...pathParameters } = context.req.param() as Record<string, string>;
  const { url } = context.req;
  const start = url.indexOf('?');
  return {
    request: context.req.raw,
    info: context.env,
    utilityId: utility,
    byMethod,
    pathParameters,
    search: start < 0 ? '' : url.slice(start),
  };
}
