import { camel, checkName, insert, pascal, words } from '../plan.ts';
import type { Plan } from '../plan.ts';
import type { ElementFiles, ElementNames } from './files.ts';
import { sending } from './sending.ts';
import { showing } from './showing.ts';

const source = 'packages/components/src';

/** An element `<mizu-NAME>` that shows something. */
export const element = (name: string): Plan => elementPlan(name, showing);

/** An element `<mizu-NAME>` with a form, for somebody who is signed in: it asks, checks, sends and says what came of it. */
export const form = (name: string): Plan => elementPlan(name, sending);

/** Class, styles, texts, registration, exports, story, page of documentation, test. */
function elementPlan(name: string, filesOf: (names: ElementNames) => ElementFiles): Plan {
  checkName(name, 'water-quality');
  const [Name, camelName, title, tag] = [pascal(name), camel(name), words(name), `mizu-${name}`];
  const { element, styles, ja, en, stories, test, next } = filesOf({ name, Name, camelName, title, tag });
  const entry = (path: string): object => ({
    source: `./src/${path}.ts`,
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  });
  return {
    files: {
      [`${source}/${name}/${name}.ts`]: element,
      [`${source}/${name}/${name}.styles.ts`]: styles,
      [`${source}/${name}/define.ts`]: `import { define } from '../browser/define.ts';
import { Mizu${Name} } from './${name}.ts';

define('${name}', Mizu${Name});
`,
      [`${source}/${name}/texts/ja.ts`]: ja,
      [`${source}/${name}/texts/en.ts`]: en,
      [`${source}/${name}/texts/index.ts`]: `import type { Feature } from '../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ${Name}Texts = typeof ja;

export const ${camelName}Feature: Feature<${Name}Texts> = { name: '${name}', languages };
`,
      [`stories/${name}.stories.ts`]: stories,
      [`stories/${name}.mdx`]: `import { Controls, Meta, Primary, Title } from '@storybook/addon-docs/blocks';
import * as Stories from './${name}.stories.ts';

<Meta of={Stories} />

<Title />

What it is for, and where it stands on a page.

<Primary />

## Attributes, events, slots, parts

<Controls />
`,
      [`test/components/${name}/${name}.test.ts`]: test,
      [`.changeset/element-${name}.md`]: `---
'@mizumado/components': minor
---

The element \`<${tag}>\`.
`,
    },
    edits: {
      'packages/components/package.json': (text) => {
        const manifest = JSON.parse(text) as { exports: Record<string, unknown> };
        const entries = Object.entries(manifest.exports);
        // After the last element, before style sheets and the like.
        const last = entries.findLastIndex(([path]) => path.endsWith('/define'));
        entries.splice(
          last + 1,
          0,
          [`./${name}`, entry(`${name}/${name}`)],
          [`./${name}/define`, entry(`${name}/define`)],
        );
        return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`;
      },
      // Last: the bundler orders what the elements share by the order of this table.
      [`${source}/loader.ts`]: (text) =>
        insert(
          text,
          'after',
          /^const elements: .*\{\n(?: {2}.*\n)*/m,
          `  ${property(name)}: () => import('./${name}/${name}.ts').then(({ Mizu${Name} }) => Mizu${Name}),\n`,
        ),
      [`${source}/index.ts`]: (text) => `${text}export { Mizu${Name} } from './${name}/${name}.ts';\n`,
      '.ci/checks/floors.ts': (text) => insert(text, 'after', "'chatbot'", `, '${name}'`),
      [`${source}/reserve.css`]: (text) => `${text}${tag}:not(:defined) { display: block; }\n`,
      'packages/components/README.md': (text) =>
        insert(text, 'after', /^\| `mizu-chatbot` .*\n/m, `| \`${tag}\` | ${title} |\n`),
    },
    next: [
      `Words        ${source}/${name}/texts/ja.ts, then en.ts beside it`,
      ...next,
      `Its test     npm test -- test/components/${name}`,
      `Its story    npm run storybook`,
    ],
  };
}

const property = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
