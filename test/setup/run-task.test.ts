import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const module = new URL('../../.ci/setup/run-task.mjs', import.meta.url);

/** A program that runs `source` as a task and ends as it ends, as `.ci/run-script.mjs` does. */
const runner = (source: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { runTask } from ${JSON.stringify(module)};
   const end = await runTask(['node', '--eval', ${JSON.stringify(source)}], process.execPath);
   if (end.signal) process.kill(process.pid, end.signal);
   else process.exitCode = end.status;`,
];

test('the exit status is kept', () => {
  for (const status of [0, 1, 7]) {
    assert.equal(spawnSync(process.execPath, runner(`process.exit(${status})`)).status, status);
  }
});

test('a task that was killed looks killed', () => {
  assert.equal(spawnSync(process.execPath, runner(`process.kill(process.pid, 'SIGKILL')`)).signal, 'SIGKILL');
});

test('every node is the one chosen', () => {
  const { stdout } = spawnSync(process.execPath, runner(`console.log(process.env.PATH)`), { encoding: 'utf8' });
  assert.match(stdout, /^[^:]*node_modules[/\\]\.bin/);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} reaches the task, which may end in its own way`, async () => {
    const source = `process.on('${signal}', () => { console.log('ended well'); process.exit(3); }); console.log('ready'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, runner(source), { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child.stdout, 'data');
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number];
    assert.deepEqual({ status, said }, { status: 3, said: 'ready\nended well\n' });
  });
}

test('an unknown task is told with the list of those there are', () => {
  const script = fileURLToPath(new URL('../../.ci/run-script.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, 'nonsense'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^There is no task "nonsense"\. There are: start, dev, .*\n$/);
});

test('only one set-up of a clone runs at a time', async () => {
  const exclusive = new URL('../../.ci/setup/exclusive.mjs', import.meta.url);
  const source = `import { alone } from ${JSON.stringify(exclusive)};
    await alone('clone-' + process.argv[1], async () => {
      console.log('in ' + Date.now());
      await new Promise((resolve) => setTimeout(resolve, 400));
      console.log('out ' + Date.now());
    });`;
  const start = async (): Promise<number[]> => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', source, String(process.pid)]);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    return [...said.matchAll(/(?:in|out) (\d+)/g)].map(([, time]) => Number(time));
  };
  const times = await Promise.all([start(), sleep(20).then(start)]);
  const [first = [], second = []] = times.toSorted(([a = 0], [b = 0]) => a - b);
  assert.ok((first[1] ?? 0) <= (second[0] ?? 0), JSON.stringify(times));
});
