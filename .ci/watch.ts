import { existsSync, watch } from 'node:fs';
import { resolve } from 'node:path';

/** What people change. Results of builds and of tests lie in other folders, or are left out below. */
const folders = ['.ci', 'openapi', 'packages', 'stories', 'test'];
const results =
  /(?:^|[/\\])(?:dist|node_modules|storybook-static|test-results)(?:[/\\]|$)|(?:^|[/\\])\.?#[^/\\]*$|~$|\.sw.$/;

/** What the project consists of. A file that is gone and was none of these was an editor's own, there for the moment of saving. */
const ours = /\.(?:css|csv|html|js|json|md|mdx|mjs|sql|svg|ts|yaml)$/;

/** An editor that saves several files at once makes one change. */
const settledMs = 100;

/**
 * Calls `changed` whenever files of the project have changed and a moment has passed since.
 * @param root The clone
 * @returns ends it
 */
export function watchProject(root: string, changed: (paths: readonly string[]) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const paths = new Set<string>();
  const tell = (): void => {
    const all = [...paths].filter((path) => ours.test(path) || existsSync(resolve(root, path)));
    paths.clear();
    if (all.length > 0) changed(all);
  };
  const watchers = folders.map((folder) =>
    watch(resolve(root, folder), { recursive: true }, (_event, name) => {
      if (name === null || results.test(name)) return;
      clearTimeout(timer);
      paths.add(`${folder}/${name}`.replaceAll('\\', '/'));
      timer = setTimeout(tell, settledMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
