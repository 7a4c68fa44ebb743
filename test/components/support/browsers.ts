/** The browsers that component tests run in: Debian's own, none is downloaded. */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import { seleniumLauncher } from '@web/test-runner-selenium';
import { Builder } from 'selenium-webdriver';
import { chromium } from '../../support/chromium.ts';
import { freePort } from '../../support/free-port.ts';
import { patience, startedTwice } from '../../support/patience.ts';

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/status`).then(
    (response) => response.ok,
    () => false,
  );

const webkit = async (): Promise<BrowserLauncher> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
  process.once('exit', () => driver.kill());
  while (!(await answers(url))) await new Promise((passed) => setTimeout(passed, 50));

  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const driverBuilder = new Builder().usingServer(url).withCapabilities(capabilities);
  const build = driverBuilder.build.bind(driverBuilder);
  // What the builder gives is a driver and a promise of one; the launcher only waits for it.
  driverBuilder.build = (() => startedTwice(async () => await build())) as unknown as typeof build;
  return seleniumLauncher({ driverBuilder }) as BrowserLauncher;
};

/** Two test files run in two tabs, and Firefox slows the one in the background down to a step a second. */
const unthrottled = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'layout.throttled_frame_rate': 60,
};

type LaunchOptions = NonNullable<NonNullable<Parameters<typeof chromeLauncher>[0]>['launchOptions']>;

/** Starts the browser once more when it did not start, and waits long for it and for its pages. */
function puppeteer(options: LaunchOptions): BrowserLauncher {
  const launcher = chromeLauncher({
    launchOptions: { ...options, timeout: patience.start, protocolTimeout: patience.start },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      page.setDefaultTimeout(patience.start);
      return page;
    },
  });
  const launch = launcher.launchBrowser.bind(launcher);
  launcher.launchBrowser = (more) => startedTwice(() => launch(more));
  return launcher;
}

export const browsers: Record<string, () => BrowserLauncher | Promise<BrowserLauncher>> = {
  chromium: () => puppeteer({ executablePath: chromium.executablePath, args: chromium.args }),
  firefox: () =>
    puppeteer({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', extraPrefsFirefox: unthrottled }),
  webkit,
};
