import type { Outcome, Step } from './step.ts';

/** Two steps at a time: what the smallest machine that runs the tests has cores for. */
const lanes = 2;

/**
 * Runs the steps in their order, two at a time, each after those it stands on, and tells every outcome as it comes.
 *
 * @param steps Steps in order of preference; one of `after` that is not among them counts as done
 * @param run Runs one step; must not reject
 */
export async function schedule(
  steps: readonly Step[],
  run: (step: Step) => Promise<Outcome>,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const outcomes: Outcome[] = [];

  const finish = (outcome: Outcome): void => {
    outcomes.push(outcome);
    tell(outcome);
  };
  const state = (name: string): 'open' | 'passed' | 'failed' => {
    const outcome = outcomes.find(({ step }) => step.name === name);
    if (outcome) return outcome.failed > 0 ? 'failed' : 'passed';
    return steps.some((step) => step.name === name) ? 'open' : 'passed';
  };
  const start = (step: Step): void => {
    const failedBefore = (step.after ?? []).filter((name) => state(name) === 'failed');
    const outcome =
      failedBefore.length > 0
        ? Promise.resolve({
            step,
            passed: 0,
            failed: 1,
            seconds: 0,
            output: `Not run, because ${failedBefore.join(', ')} failed.`,
          })
        : run(step);
    running.set(
      step,
      outcome.then(finish).finally(() => running.delete(step)),
    );
  };
  const ready = (step: Step): boolean =>
    (step.after ?? []).every((name) => state(name) !== 'open') &&
    (running.size === 0 || (!step.alone && ![...running.keys()].some(({ alone }) => alone)));

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < lanes ? waiting.findIndex(ready) : -1;
    const [step] = next === -1 ? [] : waiting.splice(next, 1);
    if (step) start(step);
    else await Promise.race(running.values());
  }
  return outcomes;
}
