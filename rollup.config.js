/**
 * Builds every package that is published, from its sources to `dist/`, and the bundle that a web page loads by one tag.
 * What is built is read from the packages themselves: each `source` in a package.json's `exports` is an entry.
 */
import { rmSync } from 'node:fs';
import { cdnBundle } from './.ci/build/cdn-bundle.js';
import { libraries } from './.ci/build/libraries.js';

const names = ['tariff', 'faq', 'procedures', 'sdk', 'components', 'postgres', 'server'];
for (const name of names) rmSync(`packages/${name}/dist`, { recursive: true, force: true });

export default [...libraries(names), cdnBundle()];
