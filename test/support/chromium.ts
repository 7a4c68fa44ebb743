import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { patience, startedTwice } from './patience.ts';

/**
 * How every test of ours starts Debian's Chromium: without anything that talks to somebody else, and without the sandbox when
 * the user is root, as in a container, where Chromium refuses to start with it.
 */
export const chromium = {
  executablePath: '/usr/bin/chromium',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  timeout: patience.start,
};

/** Starts Chromium, once more when it did not start. */
export const launchChromium = (): Promise<Browser> => startedTwice(() => playwright.launch(chromium));
