import type { ElementFiles, ElementNames } from './files.ts';

/** An element that asks one question of somebody who is signed in, sends the answer and says what came of it. */
export const sending = (names: ElementNames): ElementFiles => ({
  ...textsOf(names),
  element: elementOf(names),
  styles: `import { css } from 'lit';
import { actionsStyles } from '../actions/actions.styles.ts';
import { formsStyles } from '../forms/forms.styles.ts';
import { failurePanelStyles } from '../pieces/failure-panel.styles.ts';

export const ${names.camelName}Styles = [
  actionsStyles,
  formsStyles,
  failurePanelStyles,
  css\`
    .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-16); }
  \`,
];
`,
  stories: storiesOf(names),
  test: testOf(names),
  next: [
    `Fields       #form in packages/components/src/${names.name}/${names.name}.ts; packages/components/src/forms/ has every control`,
    'The service  #send there says how; npm run create -- operation waterSamples.create makes an operation to call',
    'An example   packages/components/src/chatbot/callback/callback-form.ts',
  ],
});

const elementOf = ({ name, Name, camelName, title, tag }: ElementNames): string => `import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { Actions } from '../actions/actions.ts';
import { actionsFeature } from '../actions/texts/index.ts';
import { MizuElement } from '../base/mizu-element.ts';
import type { Failure } from '../connection/failure.ts';
import { Form } from '../forms/form/form.ts';
import { text } from '../forms/text/text.ts';
import { formsFeature } from '../forms/texts/index.ts';
import { failurePanel } from '../pieces/failure-panel.ts';
import { heading } from '../pieces/heading.ts';
import { SignInHere } from '../sign-in/sign-in-here.ts';
import { ${camelName}Feature } from './texts/index.ts';
import type { ${Name}Texts } from './texts/index.ts';
import { ${camelName}Styles } from './${name}.styles.ts';

type Texts = NonNullable<MizuElement<${Name}Texts>['t']>;

interface ${Name}Request {
  readonly note: string;
}

/**
 * @summary ${title}.
 *
 * Who is not signed in signs in here.
 *
 * @tag ${tag}
 * @event {MizuReadyEvent} mizu-ready - the first complete view is there
 * @event {MizuErrorEvent} mizu-error - something could not be shown or sent
 * @csspart heading - the heading
 * @csspart form - the form
 * @csspart field - a field with label, support text and error
 * @csspart error-summary - what is wrong with the input
 * @csspart submit - the button that sends
 * @csspart message - why it could not be sent
 * @csspart done - what came of it
 * @csspart failure - what went wrong when nothing can be shown
 */
export class Mizu${Name} extends MizuElement<${Name}Texts> {
  static override styles = [MizuElement.styles, ${camelName}Styles];

  protected override readonly feature = ${camelName}Feature;
  protected override readonly features = [formsFeature, actionsFeature];
  /** Whose answers stand in the form. */
  #person: string | null = null;
  readonly #signIn = new SignInHere(this);
  readonly #form = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => {
      const t = this.textsOf(${camelName}Feature);
      return { note: text({ label: t('note.label'), hint: t('note.hint'), longest: 200, enterKeyHint: 'go' }) };
    },
    submit: (answers) => this.#submit(answers),
  });
  readonly #actions = new Actions(this, {
    texts: () => this.textsOf(actionsFeature),
    language: () => this.language,
    headingLevel: () => this.headingLevel + 1,
    announce: (words) => this.announce(words),
    failed: (failure) => this.reportFailure(failure),
  });

  protected override connectionChanged(): void {
    super.connectionChanged();
    const session = this.scope?.connection.session;
    if (session?.state === 'signed-out' || session?.state === 'expired') void this.#signIn.load();
    if (session?.state !== 'signed-in') return;
    // Whoever has signed in here goes on here.
    if (this.#signIn.hasFocus) this.#actions.focusOn('#note');
    // What was entered waits until the same person is back, and is shown to nobody else.
    const person = session.accountId ?? session.contractId;
    if (person !== this.#person) {
      this.#form.clear();
      this.#actions.quiet();
    }
    this.#person = person;
  }

  protected override updated(): void {
    if (this.t && (this.#signedIn || this.#failure || this.#signIn.element)) this.reportReady();
  }

  protected override view(t: Texts): TemplateResult {
    return html\`<section class="stack">\${heading(this.headingLevel, t('title'))} \${this.#content(t)}</section>\`;
  }

  #content(t: Texts): TemplateResult {
    if (this.#failure) return this.#failed(t, this.#failure);
    if (!this.#signedIn) return html\`\${this.#signIn.element ?? this.skeleton()}\`;
    return html\`\${this.#form.summary(this.headingLevel + 1)} \${this.#actions.said('send')}
      \${this.#form.frame(html\`\${this.#form.field('note')} \${this.#actions.submit('send', t('submit'))}\`)}\`;
  }

  #failed(t: Texts, failure: Failure): TemplateResult {
    const { language, headingLevel, utility } = this;
    const retry = (): void => void this.scope?.connection.reload();
    return failurePanel({ failure, t, language, headingLevel: headingLevel + 1, utility, retry });
  }

  get #signedIn(): boolean {
    return this.scope?.connection.session.state === 'signed-in';
  }

  /** Why nobody can sign in now. */
  get #failure(): Failure | undefined {
    return this.#signedIn ? undefined : this.#signIn.failure;
  }

  async #submit(request: ${Name}Request): Promise<void> {
    const { t, scope } = this;
    if (!t || !scope) return;
    const sent = await this.#actions.run('send', () => this.#send(request), { content: request, working: t('working') });
    if (!sent) return;
    this.#form.clear();
    this.#actions.tell('send', t('done', { note: sent.value.note }));
  }

  /**
   * What is done with the answers: as yet they are only said back. An operation of the service takes this place once its resource is imported
   * from '@mizumado/sdk', and \`run\` above is given \`(attempt) => scope.connection.client.with({ callbacks }).callbacks.create(request, attempt)\`.
   * By the \`attempt\`, the service does the same thing only once.
   */
  #send(request: ${Name}Request): Promise<${Name}Request> {
    return Promise.resolve(request);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Mizu${Name};
  }
}
`;

const textsOf = ({ title }: ElementNames): Pick<ElementFiles, 'ja' | 'en'> => ({
  ja: `export default {
  title: '${title}',
  note: { label: 'お伝えいただく内容', hint: '200文字以内で入力してください。' },
  submit: '送信する',
  working: '送信しています',
  done: '「{{note}}」と入力されました。',
};
`,
  en: `import type { TextsLike } from '../../i18n/feature.ts';
import type ja from './ja.ts';

const texts: TextsLike<typeof ja> = {
  title: '${title}',
  note: { label: 'What you want to tell us', hint: 'At most 200 characters.' },
  submit: 'Send',
  working: 'Sending',
  done: 'You entered “{{note}}”.',
};
export default texts;
`,
});

const storiesOf = ({
  name,
  title,
  tag,
}: ElementNames): string => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/${name}/define.ts';
import { appear, click, fill } from './support/act.ts';

const meta: Meta = {
  title: '${title}',
  component: '${tag}',
  render: () => html\`<${tag} heading-level="2"></${tag}>\`,
};
export default meta;

const signedIn = { visit: { as: 'unpaid' } };

export const Shown: StoryObj = { parameters: signedIn };
export const SignedOut: StoryObj = { parameters: { visit: {} } };
export const ServerStopped: StoryObj = { parameters: { visit: { weather: 'unreachable' } } };
/** Nothing was entered. */
export const Mistake: StoryObj = {
  parameters: signedIn,
  play: async ({ canvasElement }) => {
    await click(canvasElement, '[part="submit"]');
    await appear(canvasElement, '.summary');
  },
};
export const Sent: StoryObj = {
  parameters: signedIn,
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '#note', '水圧が低い');
    await click(canvasElement, '[part="submit"]');
    await appear(canvasElement, '[part="done"]');
  },
};
`;

const testOf = ({ name, Name, tag }: ElementNames): string => `import { html } from 'lit';
import type { Mizu${Name} } from '../../../packages/components/src/${name}/${name}.ts';
import '../../../packages/components/src/${name}/define.ts';
import ja from '../../../packages/components/src/${name}/texts/ja.ts';
import en from '../../../packages/components/src/${name}/texts/en.ts';
import { equal, ok } from '../support/assert.ts';
import { input, press, type } from '../support/sign-in.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';

const show = (service: string): Mizu${Name} =>
  mount<Mizu${Name}>(html\`<${tag} service=\${service}></${tag}>\`);

async function shown(): Promise<Mizu${Name}> {
  const { service } = await visit({ as: 'unpaid' });
  const element = show(service);
  await until(() => find(element, '#note'), 'field');
  return element;
}

describe('${tag}', () => {
  afterEach(unmount);

  it('asks with a label and a hint, in the language of the page', async () => {
    const element = await shown();
    const { labels } = input(element, 'note');
    ok(labels?.[0]?.textContent.includes(ja.note.label), 'label');
    ok(textOf(element).includes(ja.note.hint), 'hint');
    element.lang = 'en';
    await until(() => textOf(element).includes(String(en.note?.hint)), 'English');
  });

  it('says at the field that nothing was entered', async () => {
    const element = await shown();
    press(element, '[part=submit]');
    await until(() => find(element, '.summary'), 'summary');
    equal(input(element, 'note').getAttribute('aria-invalid'), 'true');
    equal(input(element, 'note').getAttribute('aria-describedby'), 'note-hint note-error');
    ok(!find(element, '[part=done]'), 'nothing is done');
  });

  it('says what came of it, and the field is empty again', async () => {
    const element = await shown();
    type(element, 'note', '水圧が低い');
    press(element, '[part=submit]');
    const done = await until(() => find(element, '[part=done]'), 'done');
    equal(done.textContent, ja.done.replace('{{note}}', '水圧が低い'));
    await until(() => input(element, 'note').value === '', 'empty field');
  });

  it('has somebody sign in first, who then goes on in the field', async () => {
    const visitor = await visit();
    const element = show(visitor.service);
    const signIn = await until(() => find(element, 'mizu-sign-in'), 'sign-in');
    (await until(() => find(signIn, 'button'), 'button')).focus();
    ok(!find(element, '#note'), 'no field');
    await visitor.signIn('unpaid');
    await element.scope?.connection.reload();
    await until(() => element.shadowRoot?.activeElement?.id === 'note', 'field with the focus');
  });

  it('says that the service cannot be reached, and tries again', async () => {
    const visitor = await visit({ as: 'unpaid' });
    await visitor.weather('unavailable');
    const element = show(visitor.service);
    await until(() => find(element, '[part=failure]'), 'failure');
    await visitor.weather('fine');
    press(element, '[part=retry]');
    await until(() => find(element, '#note'), 'field');
  });
});
`;
