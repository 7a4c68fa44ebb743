/** Lints the API, and holds its files to one for each tag. The linter ends well when it only has warnings; we do not. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { tagFaults } from './api-tags.ts';
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
const folder = resolve(root, 'openapi');
const read = async (path: string): Promise<unknown> => parse(await readFile(resolve(folder, path), 'utf8'));
const { tags } = (await read('openapi.yaml')) as { tags: { name: string }[] };
const files = await Promise.all(
  (await readdir(resolve(folder, 'paths'))).map(async (name) => [
    name.replace(/\.yaml$/, ''),
    await read(`paths/${name}`),
  ]),
);
report(
  [
    ...problems.map(
      ({ message, ruleId, location: [place] }) =>
        `${place?.source.ref ?? '?'} ${place?.pointer ?? ''}: ${message} (${ruleId})`,
    ),
    ...tagFaults({ tags: tags.map(({ name }) => name), files: Object.fromEntries(files) as Record<string, unknown> }),
  ],
  'The API has no errors and no warnings, and one file for each tag',
);
