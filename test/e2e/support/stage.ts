import type { Browser } from 'playwright-core';
import type { Running } from './running.ts';

/** What all scenes play on; there once the tests run. */
export interface Stage {
  readonly running: Running;
  readonly browser: Browser;
}
