/**
 * Has the tests of elements run on what a web page loads: wherever a test imports an element's `define.ts`, it gets the bundle of
 * `npm run build`, which defines the element once its tag is on the page. Everything else that a test imports comes from the sources.
 */
import type { TestRunnerPlugin } from '@web/test-runner';

const bundle = '/packages/components/dist/cdn/mizumado.js';
const definition = /^\/packages\/components\/src\/(?!browser\/)([\w-]+)\/define\.ts$/;

/** Loads the bundle and shows it the tag, so that the element is defined when the importing test begins. */
const loading = (tag: string): string => `
  import '${bundle}';
  const shown = document.body.appendChild(document.createElement('${tag}'));
  await customElements.whenDefined('${tag}');
  shown.remove();
`;

export const bundlePlugin = (): TestRunnerPlugin => ({
  name: 'bundle',
  serve({ path }) {
    const [, name] = definition.exec(path) ?? [];
    return name === undefined ? undefined : { body: loading(`mizu-${name}`), type: 'js' };
  },
});
