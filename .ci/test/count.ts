import { stripVTControlCharacters } from 'node:util';

export interface Count {
  passed: number;
  failed: number;
}

/** How programs tell their figures: a line of our own, or the summary of `node --test`. */
const told = (output: string): Count | undefined => {
  const ours = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (ours) return { passed: Number(ours[1]), failed: Number(ours[2]) };
  const figure = (name: string): number =>
    Number([...output.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? Number.NaN);
  const passed = figure('pass');
  return Number.isNaN(passed) ? undefined : { passed, failed: figure('fail') + figure('cancelled') };
};

/**
 * Counts what a step's program reported; a program that reports no figures is one test. A program that ends with an error
 * has failed at least once, whatever it says, and a test program that ran nothing has failed too.
 */
export const count = (output: string, exitCode: number | null): Count => {
  const { passed, failed } = told(stripVTControlCharacters(output)) ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  const failedUnseen = (exitCode !== 0 || passed === 0) && failed === 0;
  return { passed, failed: failedUnseen ? 1 : failed };
};
