/**
 * `npm test`: every check and every test, one line each. `npm test -- --only NAME` runs one of them (several by repeating
 * it), `npm test -- --list` names them. Ends with one line, `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { runStep } from './run-step.ts';
import { schedule } from './schedule.ts';
import type { Outcome } from './step.ts';
import { steps } from './steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, list: { type: 'boolean' } } });

const unknown = (values.only ?? []).filter((name) => !steps.some((step) => step.name === name));
if (values.list || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no ${unknown.join(', ')}. There are:`);
  console.log(steps.map(({ name }) => `  ${name}`).join('\n'));
  process.exit(unknown.length > 0 ? 2 : 0);
}

const tell = ({ step, passed, failed, seconds, output }: Outcome): void => {
  const figures = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(22)}${seconds.toFixed(1).padStart(6)} s${figures}`);
  if (failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
};

const chosen = values.only ? steps.filter(({ name }) => values.only?.includes(name)) : steps;
const outcomes = await schedule(chosen, runStep, tell);

const sum = (figure: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[figure], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
