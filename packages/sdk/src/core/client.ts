import { makeCall } from './call.ts';
import type { PageCall } from './call.ts';
import type { CallOptions } from './operation-types.ts';
import type { ClientOptions } from './options.ts';
import type { Bound, Resource, Resources } from './resource.ts';
import { pathNames, readRoute } from './route.ts';
import type { Route } from './route.ts';
import { createTransport } from './transport.ts';
import type { Input, Send } from './transport.ts';

/** A client of one utility's service, with the resources it was given. */
export type Client<R extends Resources> = ClientBase & Bound<R>;

/** What every client has, whatever its resources. */
export interface ClientBase {
  /** Base URL of the utility's service, as given. */
  readonly service: string;

  /**
   * The same client, so the same session, with further resources. A part of a page that is loaded later brings what it calls along.
   *
   * @example
   * const known = await client.with({ account }).account.get();
   */
  with<R extends Resources>(resources: R): this & Bound<R>;
}

/**
 * A client with the resources that are named and no others: a bundler leaves out all that nobody imports.
 *
 * @param resources each under the name that the client has it by
 * @example
 * import { bills, createClientWith, session } from '@mizumado/sdk';
 *
 * const client = createClientWith({ service: 'https://api.example.jp/morioka/v1' }, { bills, session });
 * const page = await client.bills.list({ state: 'unpaid' });
 */
export function createClientWith<R extends Resources>(options: ClientOptions, resources: R): Client<R> {
  return extend(createTransport(options), { service: options.service }, resources) as Client<R>;
}

/** @param client what it has already */
export function extend(send: Send, client: object, resources: Resources): object {
  const bound = Object.entries(resources).map(([name, resource]) => [name, bind(send, resource)] as const);
  const extended = {
    ...client,
    ...Object.fromEntries(bound),
    with: (more: Resources) => extend(send, extended, more),
  };
  return extended;
}

function bind(send: Send, { name, routes }: Resource<unknown>): object {
  const methods = Object.entries<string>(routes).map(([method, line]) => {
    const route = readRoute(`${name}.${method}`, line);
    return [method, (...values: unknown[]) => start(send, route, inputOf(route, values))] as const;
  });
  return Object.fromEntries(methods);
}

/** Sorts positional arguments: path parameters in order, then body and query where the operation has them, then options. */
function inputOf(route: Route, values: unknown[]): Input {
  const path = Object.fromEntries(pathNames(route.path).map((name) => [name, values.shift() as string | undefined]));
  const body = route.body ? values.shift() : undefined;
  const query = route.query ? (values.shift() as Input['query']) : undefined;
  return { ...(values.shift() as CallOptions | undefined), path, body, query };
}

/** Sends a call. */
export function start(send: Send, route: Route, input: Input): PageCall<unknown, unknown> {
  return makeCall(route.operation, send(route, input), (cursor) =>
    start(send, route, { ...input, query: { ...input.query, cursor } }),
  );
}
