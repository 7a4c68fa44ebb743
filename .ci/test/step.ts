/** One line of the table in `steps.ts`. */
export interface Step {
  /** What `npm test -- --only NAME` takes. */
  name: string;
  /** Program and arguments, found in `node_modules/.bin` first. Test files follow, when the step has any. */
  command: string[];
  /** Test files the step runs, relative to the root. `npm test -- FILE…` runs some of them only. */
  tests?: readonly string[];
  /** Names of steps whose outcome this one stands on. It is left out, and counts as failed, when one of them failed. */
  after?: string[];
  /** Names of builds (`.ci/setup/builds.mjs`) that it reads; they are brought up to date when the steps of `after` do not run. */
  builds?: string[];
  /** Names of builds that are up to date after it. */
  makes?: string[];
  /** Debian packages that it needs (`.ci/setup/debian-packages.mjs`). */
  needs?: string[];
  /** Keeps both processor cores busy by itself, or measures time: nothing else may run beside it. */
  alone?: boolean;
  environment?: Record<string, string>;
}

export interface Outcome {
  step: Step;
  passed: number;
  failed: number;
  seconds: number;
  output: string;
}
