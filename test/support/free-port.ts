import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give to connections by themselves: one of those, free now, is taken a moment later on a busy machine. */
const [lowest, highest] = [20_000, 29_999];

const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => {
      server.close();
      void once(server, 'close').then(() => answer(true));
    });
  });

/** A port on which nothing listens, for a program that a test starts. Chosen at random, as other tests choose as well. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1));
    if (await isFree(port)) return port;
  }
}
