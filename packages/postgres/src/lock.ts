import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { json } from 'node:stream/consumers';

/** What the lock's holder tells later processes. */
export interface Holder {
  pid: number;
  /** Connection URL, once the server is available. */
  url?: string;
}

export interface Lock {
  /** Tells later processes the URL. */
  publish(url: string): void;
  release: () => Promise<void>;
}

/** Another process holds the lock. */
export class Held extends Error {
  readonly holder: Holder;
  constructor(holder: Holder) {
    super(`held by process ${holder.pid}`);
    this.holder = holder;
  }
}

/**
 * Takes the lock on a folder for one purpose. The lock is a socket in Linux's abstract namespace: the kernel gives it
 * to one process only and releases it when that process ends for any reason, so that no stale lock can exist.
 * @throws Held
 */
export async function holdLock(folder: string, purpose: string): Promise<Lock> {
  const mark = createHash('sha256')
    .update(`${await realpath(folder)}\n${purpose}`)
    .digest('hex')
    .slice(0, 32);
  const name = `\0mizumado-${mark}`;
  const holder: Holder = { pid: process.pid };
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify(holder));
  });
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(name, resolve));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Held(await ask(name));
  }
  server.unref();
  return {
    publish: (url) => void (holder.url = url),
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function ask(name: string): Promise<Holder> {
  const socket = connect(name);
  socket.setTimeout(2_000, () => socket.destroy(new Error('The program that holds the lock does not answer.')));
  return (await json(socket)) as Holder;
}
