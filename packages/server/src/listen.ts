import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';

export interface Listening {
  /** Where it listens, such as `http://localhost:8787`. */
  url: string;
  /** Takes no more requests and lets those under way end. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** @param path path and query as they came */
  answer: (request: Request, path: string, incoming: IncomingMessage) => Response | Promise<Response> | undefined;
}

/** Patience with slow clients, in milliseconds: for the headers, for a whole request (an import may be long), between requests. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30 * 60_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};
/** How long requests under way may take to end when the server stops, in milliseconds. */
const closeWithin = 10_000;

/**
 * Takes requests by HTTP/1.1, which is what a proxy in front of the server speaks.
 * @throws the system's error, such as `EADDRINUSE`
 */
export async function listenOnPort({ port, host, answer }: ListenOptions): Promise<Listening> {
  // With `createServer` of `node:http`, the adaptor returns an HTTP/1.1 server.
  const server = createAdaptorServer({
    createServer,
    serverOptions: timeouts,
    fetch: (request, { incoming }) => answer(request, incoming.url ?? '', incoming as HttpBindings['incoming']),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Node closes the connections that are idle now; those that become idle by their last answer are ours to close.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const forced = setTimeout(() => server.closeAllConnections(), closeWithin);
      await closed;
      clearInterval(sweep);
      clearTimeout(forced);
    },
  };
}
