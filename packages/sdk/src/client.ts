import type { Call } from './core/call.ts';
import { extend, start } from './core/client.ts';
import type { ClientBase } from './core/client.ts';
import type {
  Method,
  OperationAt,
  OperationData,
  OperationProblem,
  PathFor,
  RequestArguments,
} from './core/operation-types.ts';
import type { ClientOptions } from './core/options.ts';
import { readRoute } from './core/route.ts';
import type { Route } from './core/route.ts';
import { createTransport } from './core/transport.ts';
import type { Input } from './core/transport.ts';
import type { paths } from './generated/api.ts';
import { allResources } from './resources/all.ts';
import type { AllResources } from './resources/all.ts';

/** Everything a utility's service offers: one property per resource of the API. */
export interface MizumadoClient extends ClientBase, AllResources {
  /**
   * The same operations by method and path, for code that is written from the API.
   *
   * @param method such as `GET`
   * @param path template as in the API, such as `/bills/{billId}`
   * @param input `path`, `query` and `body` as the operation has them, with the options of every call
   */
  request<M extends Method, P extends PathFor<M>>(
    method: M,
    path: P,
    ...input: RequestArguments<OperationAt<M, P & keyof paths>>
  ): Call<OperationData<OperationAt<M, P & keyof paths>>, OperationProblem<OperationAt<M, P & keyof paths>>>;
}

/**
 * A client of one utility's service, with every resource. It keeps nothing but the CSRF token of the session, and that in memory only; the
 * session itself is an HttpOnly cookie that scripts cannot see. `createClientWith` makes one that has only what a page calls.
 *
 * @example
 * const client = createClient({ service: 'https://api.example.jp/morioka/v1' });
 * for await (const bill of client.bills.list({ state: 'unpaid' })) console.log(bill.totalYen);
 */
export function createClient(options: ClientOptions): MizumadoClient {
  const send = createTransport(options);
  const routes = routesOf();
  const request = (method: string, path: string, input: Input = {}): unknown => {
    const name = `${method} ${path}`;
    return start(send, routes.get(name) ?? readRoute(name, name), input);
  };
  return extend(send, { service: options.service, request }, allResources) as MizumadoClient;
}

/** Every operation by method and path template. */
function routesOf(): ReadonlyMap<string, Route> {
  const routes = Object.values(allResources).flatMap(({ name, routes: lines }) =>
    Object.entries<string>(lines).map(([method, line]) => readRoute(`${name}.${method}`, line)),
  );
  return new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
}
