/** One line of the table in `steps.ts`. */
export interface Step {
  /** What `npm test -- --only NAME` takes. */
  name: string;
  /** Program and arguments, found in `node_modules/.bin` first. */
  command: string[];
  /** Names of steps whose outcome this one stands on. It is left out, and counts as failed, when one of them failed. */
  after?: string[];
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
