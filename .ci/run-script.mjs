/**
 * Runs one of the project's tasks (`npm start`, `npm test`, …) on a fresh clone as well as on a warm one: gets the
 * dependencies, Node 24 and the builds the task needs, then runs it and ends as it ends.
 *
 * Plain JavaScript without dependencies, because it runs before there are any, on the Node (20 or newer) at hand.
 */
import { fileURLToPath } from 'node:url';
import { bringBuildsUpToDate, recordBuild } from './setup/builds.mjs';
import { ensureDebianPackages } from './setup/debian-packages.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { alone } from './setup/exclusive.mjs';
import { SetupFault } from './setup/fault.mjs';
import { findNode24 } from './setup/node24.mjs';
import { runTask } from './setup/run-task.mjs';
import { tasks } from './setup/tasks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...parameters] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;

try {
  if (!task) throw new SetupFault(`There is no task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  process.chdir(root);
  const node = await alone(root, async () => {
    await installDependencies(root);
    const found = findNode24(root);
    await ensureDebianPackages(task.debianPackages ?? []);
    await bringBuildsUpToDate(root, task.needs ?? [], found);
    return found;
  });
  const end = await runTask([...task.run, ...parameters], node);
  if (end.status === 0) for (const build of task.builds ?? []) await recordBuild(root, build);
  if (end.signal) process.kill(process.pid, end.signal);
  else process.exitCode = end.status;
} catch (error) {
  if (!(error instanceof SetupFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
