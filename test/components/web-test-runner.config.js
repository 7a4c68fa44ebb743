/** Component tests in one real browser, chosen by MIZUMADO_BROWSER, against the real server inside this process. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browsers } from './support/browsers.ts';
import { summaryReporter } from './support/summary-reporter.ts';
import { serviceMiddleware } from './support/service-middleware.ts';
import { browserTests } from './support/test-files.ts';

const browser = browsers[process.env.MIZUMADO_BROWSER ?? 'chromium'];
if (!browser) throw new Error(`MIZUMADO_BROWSER must be one of ${Object.keys(browsers).join(', ')}`);

export default {
  rootDir: '.',
  files: browserTests,
  browsers: [await browser()],
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 30_000 } },
  nodeResolve: { exportConditions: ['source', 'development', 'browser', 'default'] },
  middleware: [await serviceMiddleware()],
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  reporters: [summaryReporter()],
};
