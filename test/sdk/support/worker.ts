/** Runs in a worker thread: talks to a real HTTP server and posts what came back. */
import { parentPort, workerData } from 'node:worker_threads';
import { createClient } from '@mizumado/sdk';

const client = createClient({ service: (workerData as { service: string }).service });
const ids: string[] = [];
for await (const bill of client.bills.list({ state: 'unpaid' })) ids.push(bill.id);
const missing = await client.bills.get('x').safe();
const unreachable = await createClient({ service: 'http://127.0.0.1:1', retry: { limit: 0 } })
  .session.get()
  .safe();
parentPort?.postMessage({
  ids,
  missing: !missing.ok && missing.problem.type,
  unreachable: !unreachable.ok && unreachable.problem.type,
});
