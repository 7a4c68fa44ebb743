import type { ElementFiles, ElementNames } from './files.ts';

/** An element that shows a heading and a text. */
export const showing = ({ name, Name, camelName, title, tag }: ElementNames): ElementFiles => ({
  element: `import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MizuElement } from '../base/mizu-element.ts';
import { heading } from '../pieces/heading.ts';
import { ${camelName}Feature } from './texts/index.ts';
import type { ${Name}Texts } from './texts/index.ts';
import { ${camelName}Styles } from './${name}.styles.ts';

/**
 * @summary ${title}.
 *
 * @tag ${tag}
 * @event {MizuReadyEvent} mizu-ready - the first complete view is there
 * @csspart heading - the heading
 */
export class Mizu${Name} extends MizuElement<${Name}Texts> {
  static override styles = [MizuElement.styles, ${camelName}Styles];

  protected override readonly feature = ${camelName}Feature;

  protected override updated(): void {
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
  styles: `import { css } from 'lit';

export const ${camelName}Styles = css\`
  .text { margin-block: var(--mizu-space-8) 0; }
\`;
`,
  ja: `export default {
  title: '${title}',
  text: 'ここに説明を書きます。',
};
`,
  en: `import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: '${title}',
  text: 'An explanation goes here.',
};
export default texts;
`,
  stories: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
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
  test: `import { html } from 'lit';
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
    await until(() => textOf(element).includes(String(en.text)), 'English');
  });
});
`,
  next: ["The service  import a resource from '@mizumado/sdk'; scope.connection.client.with({ bills }).bills.list()"],
});
