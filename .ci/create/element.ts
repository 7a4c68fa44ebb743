import { camel, checkName, insert, pascal, words } from './plan.ts';
import type { Plan } from './plan.ts';

const source = 'packages/components/src';

/** An element `<mizu-NAME>`: class, styles, texts, registration, exports, story, page of documentation, test. */
export function element(name: string): Plan {
  checkName(name, 'water-quality');
  const [Name, feature, title] = [pascal(name), `${camel(name)}Feature`, words(name)];
  const tag = `mizu-${name}`;
  const entry = (path: string): object => ({
    source: `./src/${path}.ts`,
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  });
  return {
    files: {
      [`${source}/${name}/${name}.ts`]: `import { html } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { MizuElement } from '../base/mizu-element.ts';
import { heading } from '../pieces/heading.ts';
import { ${feature} } from './texts/index.ts';
import type { ${Name}Texts } from './texts/index.ts';
import { ${camel(name)}Styles } from './${name}.styles.ts';

/**
 * @summary ${title}.
 *
 * @tag ${tag}
 * @event {MizuReadyEvent} mizu-ready - the first complete view is there
 * @csspart heading - the heading
 */
export class Mizu${Name} extends MizuElement<${Name}Texts> {
  static override styles: CSSResultGroup = [...[MizuElement.styles], ${camel(name)}Styles];

  protected override readonly feature = ${feature};

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.t) this.reportReady();
  }

  protected override view(t: NonNullable<MizuElement<${Name}Texts>['t']>): TemplateResult {
    return html\`<section>
      \${heading(this.headingLevel, t('title'))}
      <p class="text">\${t('text')}</p>
    </section>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Mizu${Name};
  }
}
`,
      [`${source}/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${camel(name)}Styles = css\`
  .text { margin-block: var(--mizu-space-8) 0; }
\`;
`,
      [`${source}/${name}/define.ts`]: `import { define } from '../browser/define.ts';
import { Mizu${Name} } from './${name}.ts';

define('${name}', Mizu${Name});
`,
      [`${source}/${name}/texts/ja.ts`]: `export default {
  title: '${title}',
  text: 'ここに説明を書きます。',
};
`,
      [`${source}/${name}/texts/en.ts`]: `import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: '${title}',
  text: 'An explanation goes here.',
};
export default texts;
`,
      [`${source}/${name}/texts/index.ts`]: `import type { Feature } from '../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ${Name}Texts = typeof ja;

export const ${feature}: Feature<${Name}Texts> = { name: '${name}', languages };
`,
      [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/${name}/define.ts';

const meta: Meta = {
  title: '${title}',
  component: '${tag}',
  render: () => html\`<${tag} heading-level="2"></${tag}>\`,
};
export default meta;

export const Shown: StoryObj = { parameters: { visit: {} } };
export const ServerStopped: StoryObj = { parameters: { visit: { weather: 'unreachable' } } };
`,
      [`stories/${name}.mdx`]: `import { Controls, Meta, Primary, Title } from '@storybook/addon-docs/blocks';
import * as Stories from './${name}.stories.ts';

<Meta of={Stories} />

<Title />

What it is for, and where it stands on a page.

<Primary />

## Attributes, events, slots, parts

<Controls />
`,
      [`test/components/${name}/${name}.test.ts`]: `import { html } from 'lit';
import type { Mizu${Name} } from '../../../packages/components/src/${name}/${name}.ts';
import '../../../packages/components/src/${name}/define.ts';
import ja from '../../../packages/components/src/${name}/texts/ja.ts';
import en from '../../../packages/components/src/${name}/texts/en.ts';
import { mount, textOf, unmount, until, visit } from '../support/visit.ts';

describe('${tag}', () => {
  afterEach(unmount);

  it('says what it is, in the language of the page', async () => {
    const { service } = await visit();
    const element = mount<Mizu${Name}>(html\`<${tag} service=\${service}></${tag}>\`);
    await until(() => textOf(element).includes(ja.title) && textOf(element).includes(ja.text), 'Japanese');
    element.lang = 'en';
    await until(() => textOf(element).includes(en.text), 'English');
  });
});
`,
      [`.changeset/${name}.md`]: `---
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
      [`${source}/loader.ts`]: (text) =>
        insert(
          text,
          'after',
          /^const elements: .*\{\n/m,
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
      `Fields       ${source}/forms/ has every control, with label, hint and error`,
      `Its test     npm test -- test/components/${name}`,
      `Its story    npm run storybook`,
    ],
  };
}

const property = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
