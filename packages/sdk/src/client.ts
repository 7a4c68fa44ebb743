import { makeCall } from './call.ts';
import type { Call, PageCall } from './call.ts';
import type { paths } from './generated/api.ts';
import { operations } from './generated/operations.ts';
import type { Resources } from './generated/resources.ts';
import type {
  CallOptions,
  Method,
  OperationAt,
  OperationData,
  OperationProblem,
  PathFor,
  RequestArguments,
} from './operation-types.ts';
import type { ClientOptions } from './options.ts';
import { pathNames, readRoute } from './route.ts';
import type { Route } from './route.ts';
import { createTransport } from './transport.ts';
import type { Input, Send } from './transport.ts';

/** Everything a utility's service offers: one property per resource of the API. */
export interface MizumadoClient extends Resources {
  /** Base URL of the utility's service, as given. */
  readonly service: string;

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
 * A client of one utility's service. It keeps nothing but the CSRF token of the session, and that in memory only; the session
 * itself is an HttpOnly cookie that scripts cannot see.
 *
 * @example
 * const client = createClient({ service: 'https://api.example.jp/morioka/v1' });
 * for await (const bill of client.bills.list({ state: 'unpaid' })) console.log(bill.totalYen);
 */
export function createClient(options: ClientOptions): MizumadoClient {
  const send = createTransport(options);
  const routes = new Map<string, Route>();
  const client: Record<string, unknown> = {
    service: options.service,
    request: (method: string, path: string, input: Input = {}) => {
      const name = `${method} ${path}`;
      return start(send, routes.get(name) ?? readRoute(name, name), input);
    },
  };
  for (const [resource, lines] of Object.entries(operations)) {
    const methods: Record<string, unknown> = {};
    for (const [name, line] of Object.entries(lines)) {
      const route = readRoute(`${resource}.${name}`, line);
      routes.set(`${route.method} ${route.path}`, route);
      methods[name] = (...values: unknown[]) => start(send, route, inputOf(route, values));
    }
    client[resource] = methods;
  }
  return client as unknown as MizumadoClient;
}

/** Sorts positional arguments: path parameters in order, then body and query where the operation has them, then options. */
function inputOf(route: Route, values: unknown[]): Input {
  const path = Object.fromEntries(pathNames(route.path).map((name) => [name, values.shift() as string | undefined]));
  const body = route.body ? values.shift() : undefined;
  const query = route.query ? (values.shift() as Input['query']) : undefined;
  return { ...(values.shift() as CallOptions | undefined), path, body, query };
}

function start(send: Send, route: Route, input: Input): PageCall<unknown, unknown> {
  return makeCall(send(route, input), (cursor) => start(send, route, { ...input, query: { ...input.query, cursor } }));
}
