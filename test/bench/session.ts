/**
 * What a session costs: `GET /bills` with everything that looks at it (the session is found and prolonged, its level compared, every row
 * held against the person's policies) against the same handler with the same statements in a tenant's transaction that asks for none, on
 * one PostgreSQL, in turns.
 *
 *   node --conditions=source test/bench/session.ts [--seconds 2] [--rounds 9]
 *
 * Prints one line of JSON: requests per second of both, and how many times longer a request with a session takes (wanted: at most 1.25).
 */
import { parseArgs } from 'node:util';
import { startSeededPostgres } from '../server/support/postgres.ts';
import { load, median, seed, start } from './http-load.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '2' }, rounds: { type: 'string', default: '9' } },
});
const milliseconds = Number(values.seconds) * 1000;

const postgres = await startSeededPostgres(seed);
const [checked, unchecked] = [
  await start('ours', postgres.databaseUrl),
  await start('unchecked', postgres.databaseUrl),
];
for (const { port } of [checked, unchecked]) await load(port, 3000);
const rounds: { checked: number; unchecked: number }[] = [];
for (let round = 0; round < Number(values.rounds); round += 1)
  rounds.push({ checked: await load(checked.port, milliseconds), unchecked: await load(unchecked.port, milliseconds) });
for (const { child } of [checked, unchecked]) child.kill();
await postgres.stop();

const perSecond = {
  checked: Math.round(median(rounds.map((round) => round.checked))),
  unchecked: Math.round(median(rounds.map((round) => round.unchecked))),
};
const ratio = median(rounds.map((round) => round.unchecked / round.checked));
console.log(
  JSON.stringify({ bench: 'bills.list with a session', perSecond, ratio: Number(ratio.toFixed(2)), wanted: 1.25 }),
);
