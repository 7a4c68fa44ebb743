import { watch } from 'node:fs';
import { resolve } from 'node:path';

/** What people change. Results of builds and of tests lie in other folders, or are left out below. */
const folders = ['.ci', 'openapi', 'packages', 'stories', 'test'];
const results = /(?:^|[/\\])(?:dist|node_modules|storybook-static|test-results)(?:[/\\]|$)|~$|\.sw.$/;

/** An editor that saves several files at once makes one change. */
const settledMs = 100;

/**
 * Calls `changed` whenever files of the project have changed and a moment has passed since.
 * @param root The clone
 */
export function watchProject(root: string, changed: (paths: readonly string[]) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const paths = new Set<string>();
  const tell = (): void => {
    const all = [...paths];
    paths.clear();
    changed(all);
  };
  for (const folder of folders) {
    watch(resolve(root, folder), { recursive: true }, (_event, name) => {
      if (name === null || results.test(name)) return;
      clearTimeout(timer);
      paths.add(`${folder}/${name}`.replaceAll('\\', '/'));
      timer = setTimeout(tell, settledMs);
    });
  }
}
