/** Everything `npm test` does, quick checks first, so that a slip is told within seconds. */
import { globSync, readFileSync } from 'node:fs';
import { browserTests, nodeTests } from '../../test/components/support/test-files.ts';
import type { Step } from './step.ts';

const script = (path: string, ...parameters: string[]): string[] => [
  'node',
  '--conditions=source',
  path,
  ...parameters,
];

const unit = (folder: string, tests = globSync(`test/${folder}/**/*.test.ts`).sort()): Step => ({
  name: folder,
  command: ['node', '--conditions=source', '--test', '--test-concurrency=2', '--test-reporter=spec'],
  tests,
});

/** Tests of the server on a real PostgreSQL; they also run on the oldest one that it supports, see test/server/support/cluster.ts. */
const onPostgres = globSync('test/server/**/*.test.ts')
  .sort()
  .filter((file) =>
    /\b(?:startTestCluster|startSeededPostgres|startPostgresServer|onEachDatabase)\b/.test(readFileSync(file, 'utf8')),
  );

/** Debian packages by which a test drives Chromium. */
const chromium = ['chromium', 'fonts-noto-cjk'];

const elements = (browser: string, needs: string[], ...wrapper: string[]): Step => ({
  name: `elements-${browser}`,
  command: [
    ...wrapper,
    'node',
    '--conditions=source',
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'test/components/web-test-runner.config.js',
    '--files',
  ],
  tests: browserTests,
  needs,
  environment: { MIZUMADO_BROWSER: browser },
});

export const steps: Step[] = [
  { name: 'house-rules', command: script('.ci/checks/house-rules.ts') },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '**/*.{ts,js,mjs}'] },
  { name: 'import-direction', command: script('.ci/checks/import-direction.ts') },
  { name: 'arrows', command: script('.ci/checks/arrows.ts') },
  { name: 'names', command: script('.ci/checks/names.ts') },
  { name: 'locales', command: script('.ci/checks/locales.ts') },
  { name: 'changeset', command: script('.ci/checks/changeset.ts') },
  { name: 'decisions', command: script('.ci/checks/decisions.ts') },
  { name: 'generated', command: script('.ci/generate/main.ts', '--check') },
  { name: 'api', command: script('.ci/checks/api.ts') },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types-browser', command: ['tsc', '-p', '.ci/checks/tsconfig.browser.json'] },
  { name: 'build', command: ['rollup', '-c', '--silent'], makes: ['cdn', 'packages'] },
  { name: 'lint', command: ['eslint', '-c', '.ci/eslint.config.js', '--max-warnings=0', '.'] },
  { name: 'templates', command: ['lit-analyzer', '--strict', '--maxWarnings', '0', 'packages/components/src/**/*.ts'] },
  { name: 'knip', command: ['knip', '--config', '.ci/knip.json', '--no-progress'] },
  unit('generate'),
  unit('tariff'),
  unit('faq'),
  unit('procedures'),
  unit('sdk'),
  unit('components', nodeTests),
  { name: 'packages', command: script('.ci/checks/packages.ts'), after: ['build'], builds: ['packages'] },
  { name: 'packed', command: script('.ci/checks/packed/main.ts'), after: ['build'], builds: ['packages'] },
  { name: 'sizes', command: script('.ci/checks/sizes.ts'), after: ['build'] },
  unit('setup'),
  { ...unit('create'), needs: chromium },
  { ...unit('server'), alone: true },
  {
    ...unit('server', onPostgres),
    name: 'server-postgres-15',
    needs: ['postgresql-15'],
    environment: { MIZUMADO_TEST_POSTGRES: '15' },
    alone: true,
  },
  unit('postgres'),
  elements('chromium', chromium),
  elements('firefox', ['firefox-esr', 'fonts-noto-cjk']),
  elements('webkit', ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-cjk'], 'xvfb-run', '-a'),
  {
    ...elements('chromium', chromium),
    name: 'elements-bundle',
    environment: { MIZUMADO_BROWSER: 'chromium', MIZUMADO_BUNDLE: '1' },
    after: ['build'],
    builds: ['cdn'],
  },
  {
    name: 'storybook-build',
    command: ['storybook', 'build', '--disable-telemetry', '--quiet', '--loglevel', 'warn'],
    after: ['build'],
    makes: ['storybook'],
  },
  {
    name: 'stories',
    command: script('test/stories/main.ts'),
    tests: globSync('stories/**/*.{stories.ts,mdx}').sort(),
    after: ['storybook-build'],
    builds: ['storybook'],
    needs: chromium,
  },
  { ...unit('e2e'), after: ['build'], builds: ['cdn'], needs: [...chromium, 'poppler-utils'] },
];
