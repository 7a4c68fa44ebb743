import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other process of this clone does, because two concurrent `npm ci` would break each other. The
 * lock is a socket in Linux's abstract namespace, released when the process ends; other systems have no lock.
 * @template Result
 * @param {string} root The clone
 * @param {() => Promise<Result>} work
 */
export async function alone(root, work) {
  if (process.platform !== 'linux') return work();
  const name = `\0mizumado-setup-${createHash('sha256').update(root).digest('hex').slice(0, 32)}`;
  for (let told = false; ; told = true) {
    const server = await take(name);
    if (server) return work().finally(() => server.close());
    if (!told) console.log('Waiting for another set-up of this clone to finish …');
    await sleep(300);
  }
}

/** @param {string} name */
function take(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(name, () => resolve(server.unref()));
  });
}
