/**
 * `GET /bills` of the server against a bare node:http handler with the same statement in the same tenant transaction, on
 * one PostgreSQL, in turns.
 *
 *   node --conditions=source test/bench/http.ts [--seconds 5] [--rounds 5] [--connections 16]
 *
 * Prints one line of JSON: requests per second of both, and their ratio (wanted: at least 0.7).
 */
import { parseArgs } from 'node:util';
import { startSeededPostgres } from '../server/support/postgres.ts';
import { load, median, seed, start } from './http-load.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
  },
});
const connections = Number(values.connections);

const postgres = await startSeededPostgres(seed);
const [ours, bare] = [await start('ours', postgres.databaseUrl), await start('bare', postgres.databaseUrl)];
const rates: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
await load(ours.port, 2000);
await load(bare.port, 2000);
for (let round = 0; round < Number(values.rounds); round += 1) {
  rates.ours.push(await load(ours.port, Number(values.seconds) * 1000, connections));
  rates.bare.push(await load(bare.port, Number(values.seconds) * 1000, connections));
}
for (const { child } of [ours, bare]) child.kill();
await postgres.stop();
const perSecond = { ours: Math.round(median(rates.ours)), bare: Math.round(median(rates.bare)) };
console.log(
  JSON.stringify({
    bench: 'bills.list over HTTP',
    perSecond,
    ratio: Number((perSecond.ours / perSecond.bare).toFixed(2)),
    wanted: 0.7,
  }),
);
