/**
 * `npm test`: every check and every test, one line each, and at the end one line `N passed, N failed`.
 *
 * `npm test -- FILE…` runs test files or folders of them, `--only NAME` one step (several by repeating it), `--without-browsers`
 * what needs no browser, `--watch` runs the chosen again at every change, `--list` names the steps. They can be combined.
 */
import { resolve } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { bringBuildsUpToDate, recordBuild } from '../setup/builds.mjs';
import { ensureDebianPackages } from '../setup/debian-packages.mjs';
import { SetupFault } from '../setup/fault.mjs';
import { choose, WishFault } from './choose.ts';
import { runStep } from './run-step.ts';
import { schedule } from './schedule.ts';
import type { Outcome, Step } from './step.ts';
import { steps } from './steps.ts';
import { watchProject } from '../watch.ts';

const root = resolve(import.meta.dirname, '../..');

/** What to do for a person without the browsers. */
const without = `Without them:

    npm test -- --without-browsers    everything that needs none
    npm test -- FILE…                 one or several test files
    npm start, npm run dev            as always`;

const options = {
  only: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  watch: { type: 'boolean' },
  'without-browsers': { type: 'boolean' },
} as const;

function list(): void {
  for (const { name, tests, needs } of steps) {
    const about = [tests ? `${tests.length} files` : '', needs ? `needs ${needs.join(', ')}` : ''].filter(Boolean);
    console.log(`  ${name.padEnd(20)}${about.join('; ')}`.trimEnd());
  }
}

/**
 * Runs steps and says how they ended.
 * @param aloud Whether what they wrote is shown even when all is well
 * @returns whether they came to their end
 */
async function run(chosen: readonly Step[], aloud: boolean, stopped?: AbortSignal): Promise<boolean> {
  const tell = ({ step, passed, failed, seconds, output }: Outcome): void => {
    if (stopped?.aborted) return;
    const figures = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
    console.log(`${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(22)}${seconds.toFixed(1).padStart(6)} s${figures}`);
    if (failed > 0 || aloud) console.log(stripVTControlCharacters(output).trim().replaceAll(/^/gm, '    '));
    if (failed === 0) for (const build of step.makes ?? []) recordBuild(root, build);
  };
  const made = new Set(chosen.flatMap(({ makes }) => makes ?? []));
  const builds = new Set(chosen.flatMap((step) => step.builds ?? []).filter((build) => !made.has(build)));
  await bringBuildsUpToDate(root, [...builds], process.execPath);
  const outcomes = await schedule(chosen, (step) => runStep(step, stopped), tell);
  if (stopped?.aborted) return false;
  const sum = (figure: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[figure], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return true;
}

/** Runs steps now and after every change, until Ctrl-C. */
function watch(chosen: readonly Step[]): void {
  let current = { stop: new AbortController(), ended: Promise.resolve() };
  const start = async (before: typeof current, stopped: AbortSignal): Promise<void> => {
    before.stop.abort();
    await before.ended;
    if (stopped.aborted) return;
    if (await run(chosen, true, stopped)) console.log('Waiting for a change; Ctrl-C ends.');
  };
  const again = (): void => {
    const stop = new AbortController();
    current = { stop, ended: start(current, stop.signal).catch(explain) };
  };
  watchProject(root, ([path = '', ...more]) => {
    console.log(`\n${path}${more.length > 0 ? ` and ${more.length} more` : ''} changed.`);
    again();
  });
  again();
}

/** Says what the person at the terminal can mend; anything else is a fault of this program. */
function explain(error: unknown): void {
  const isOption = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(isOption || error instanceof SetupFault || error instanceof WishFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
  if (values.list) {
    list();
    return;
  }
  const places = [process.env.INIT_CWD ?? root, root];
  const wish = { only: values.only ?? [], files, withoutBrowsers: values['without-browsers'] ?? false };
  const chosen = choose(steps, wish, root, places);
  if (values.watch && chosen.length === steps.length)
    throw new WishFault('Say what to watch: npm test -- --watch FILE…, or --watch --only NAME.');
  await ensureDebianPackages(
    chosen.flatMap(({ needs }) => needs ?? []),
    without,
  );
  if (values.watch) watch(chosen);
  else await run(chosen, files.length > 0 || wish.only.length > 0);
}

await main().catch(explain);
