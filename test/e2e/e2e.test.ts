/** From a resident's browser to PostgreSQL, over what `npm start` starts. One start serves all scenes. */
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { accounts } from './scenes/accounts.ts';
import { chat } from './scenes/chat.ts';
import { failures } from './scenes/failures.ts';
import { firstLook } from './scenes/first-look.ts';
import { safety } from './scenes/safety.ts';
import { stopped } from './scenes/stopped.ts';
import type { Stage } from './support/stage.ts';
import { Running } from './support/running.ts';

let running: Running | undefined;
let browser: Browser | undefined;

const stage: Stage = {
  get running() {
    if (!running) throw new Error('Not started yet');
    return running;
  },
  get browser() {
    if (!browser) throw new Error('Not started yet');
    return browser;
  },
};

describe('a resident on a utility’s page', () => {
  before(async () => {
    running = await Running.create();
    browser = await launchChromium();
    await running.start();
  });
  after(async () => {
    await browser?.close();
    await running?.remove();
  });

  firstLook(stage);
  failures(stage);
  chat(stage);
  accounts(stage);
  safety(stage);
  stopped(stage);
});
