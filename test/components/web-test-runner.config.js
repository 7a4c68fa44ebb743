/**
 * Component tests in one real browser, chosen by MIZUMADO_BROWSER, against the real server inside this process. With MIZUMADO_BUNDLE=1 the
 * tests of elements run on the bundle for web pages, as `npm run build` made it.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { patience } from '../support/patience.ts';
import { browsers } from './support/browsers.ts';
import { summaryReporter } from './support/summary-reporter.ts';
import { rankingsMiddleware } from './support/rankings-middleware.ts';
import { serviceMiddleware } from './support/service-middleware.ts';
import { bundlePlugin } from './support/bundle-plugin.ts';
import { browserTests, elementTests } from './support/test-files.ts';

const name = process.env.MIZUMADO_BROWSER ?? 'chromium';
const browser = browsers[name];
if (!browser) throw new Error(`MIZUMADO_BROWSER must be one of ${Object.keys(browsers).join(', ')}`);

const onBundle = process.env.MIZUMADO_BUNDLE === '1';

export default {
  rootDir: '.',
  files: onBundle ? elementTests : browserTests,
  browsers: [await browser()],
  // WebDriver has one page with frames, and WebKit now and then forgets to load the second of them.
  concurrency: name === 'webkit' ? 1 : 2,
  browserStartTimeout: patience.start,
  testsStartTimeout: patience.start,
  testsFinishTimeout: patience.file,
  testFramework: { config: { timeout: patience.test } },
  nodeResolve: { exportConditions: ['source', 'development', 'browser', 'default'] },
  middleware: [rankingsMiddleware, await serviceMiddleware()],
  plugins: [
    ...(onBundle ? [bundlePlugin()] : []),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  reporters: [summaryReporter()],
};
