/** Lints the API. The linter ends well when it only has warnings; we do not. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { report, root } from './support.ts';

interface Lint {
  totals: { errors: number; warnings: number };
  problems: {
    message: string;
    ruleId: string;
    severity: string;
    location: { source: { ref: string }; pointer: string }[];
  }[];
}

const redocly = resolve(root, 'node_modules/@redocly/cli/bin/cli.js');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    redocly,
    'lint',
    'openapi/openapi.yaml',
    '--config',
    'openapi/redocly.yaml',
    '--format',
    'json',
    '--max-problems',
    '1000',
  ],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
);
if (!stdout.startsWith('{')) throw new Error(`The linter of the API did not run:\n${stdout}${stderr}`);

const { problems } = JSON.parse(stdout) as Lint;
report(
  problems.map(
    ({ message, ruleId, location: [place] }) =>
      `${place?.source.ref ?? '?'} ${place?.pointer ?? ''}: ${message} (${ruleId})`,
  ),
  'The API has no errors and no warnings',
);
