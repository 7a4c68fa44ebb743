import { globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkName } from './plan.ts';
import type { Plan } from './plan.ts';

const utilities = 'packages/utilities';

/** A utility: a copy of Morioka's data, without its site and its own answers, under a name of its own. */
export async function utility(id: string, root: string): Promise<Plan> {
  checkName(id, 'kita-water');
  const model = `${utilities}/morioka`;
  const paths = globSync('**/*.json', { cwd: join(root, model) }).filter((path) =>
    statSync(join(root, model, path)).isFile(),
  );
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [`${utilities}/${id}/${path}`, await readFile(join(root, model, path), 'utf8')] as const),
  );
  const own = files.map(([path, text]) => [path, path.endsWith('/config.json') ? renamed(text, id) : text] as const);
  return {
    files: Object.fromEntries(own),
    edits: { [`${utilities}/package.json`]: (text) => text.replace('"morioka"', `"${id}", "morioka"`) },
    next: [
      `Data         ${utilities}/${id}/config.json, tariff.json, calendar.json, faq/; docs/add-a-utility.md has every entry`,
      'Test         npm test -- test/tariff test/faq test/procedures test/server/utility',
      `Try it       npm start, then http://localhost:8787/${id}/v1/utility`,
    ],
  };
}

/** Its own id and name, and nothing of Morioka's that must not be used by two. */
function renamed(text: string, id: string): string {
  const config = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify({ ...config, id, name: { ja: id, en: id }, sample: true }, null, 2)}\n`;
}
