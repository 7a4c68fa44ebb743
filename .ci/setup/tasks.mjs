/**
 * @typedef {object} Task
 * @property {string[]} run Program and its parameters; those of the command line follow. Programs of dependencies go by name.
 * @property {string[]} [needs] Builds that must be up to date before
 * @property {string[]} [builds] Builds that are up to date after it
 * @property {string[]} [debianPackages] Debian packages it needs
 */

/** @param {string} file TypeScript of ours, which Node 24 runs as it is */
const source = (file) => ['node', '--conditions=source', file];

/** What each npm script runs. @type {Record<string, Task>} */
export const tasks = {
  start: { run: source('packages/server/src/cli/start.ts'), needs: ['cdn'] },
  dev: { run: source('.ci/dev/main.ts') },
  create: { run: source('.ci/create/main.ts') },
  // Sets up by itself what the chosen tests need.
  test: { run: source('.ci/test/main.ts') },
  build: { run: ['rollup', '-c'], builds: ['cdn'] },
  bench: { run: source('test/bench/main.ts'), needs: ['cdn'], debianPackages: ['chromium', 'fonts-noto-cjk'] },
  import: { run: source('packages/server/src/cli/import.ts') },
  'audit:verify': { run: source('packages/server/src/cli/audit-verify.ts') },
  generate: { run: source('.ci/generate/main.ts') },
  storybook: { run: ['storybook', 'dev', '--disable-telemetry', '--no-open', '-p', '6006'] },
  'eval:faq': { run: source('test/faq/evaluation/main.ts') },
  faq: { run: source('packages/server/src/cli/faq.ts') },
  'faq:index': { run: source('packages/server/src/cli/faq-index.ts') },
  format: { run: ['prettier', '--write', '--log-level', 'warn', '**/*.{ts,js,mjs}'] },
  lint: { run: ['eslint', '-c', '.ci/eslint.config.js', '--max-warnings=0', '.'] },
};
