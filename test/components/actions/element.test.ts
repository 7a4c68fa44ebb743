/** What an element says, and does not do twice, while it carries something out. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MizumadoError } from '@mizumado/sdk';
import { Actions } from '../../../packages/components/src/actions/actions.ts';
import { actionsFeature } from '../../../packages/components/src/actions/texts/index.ts';
import type { ActionsTexts } from '../../../packages/components/src/actions/texts/index.ts';
import ja from '../../../packages/components/src/actions/texts/ja.ts';
import { MizuElement } from '../../../packages/components/src/base/mizu-element.ts';
import { equal, match, ok } from '../support/assert.ts';
import { mount, textOf, unmount, until, visit } from '../support/visit.ts';

const refusedWith = (name: string, more: object = {}): Error =>
  new MizumadoError(
    'test.send',
    { type: `urn:mizumado:problem:${name}`, title: '', detail: '', status: 400, instance: '', requestId: '', ...more },
    undefined,
    undefined,
  );

/** A work that ends when the test says so. */
class Work {
  readonly keys: string[] = [];
  #end!: { resolve: () => void; reject: (error: Error) => void };

  readonly begin = ({ idempotencyKey }: { readonly idempotencyKey: string }): Promise<string> => {
    this.keys.push(idempotencyKey);
    return new Promise((resolve, reject) => {
      this.#end = { resolve: () => resolve('done'), reject };
    });
  };

  resolve(): void {
    this.#end.resolve();
  }

  reject(error: Error): void {
    this.#end.reject(error);
  }
}

class Sender extends MizuElement<ActionsTexts> {
  protected override readonly feature = actionsFeature;
  readonly work = new Work();
  readonly results: unknown[] = [];
  readonly failures: string[] = [];
  readonly question = document.createElement('section');
  content: unknown = { topic: 'leak' };
  announced = '';
  readonly actions = new Actions(this, {
    texts: () => this.textsOf(actionsFeature),
    language: () => this.language,
    headingLevel: () => 3,
    announce: (text) => {
      this.announced = text;
      this.announce(text);
    },
    failed: ({ kind }) => this.failures.push(kind),
    confirm: async () => this.question,
  });

  protected override view(): TemplateResult {
    return html`${this.actions.button('send', '送る', () => void this.send())}${this.actions.said('send')}`;
  }

  async send(): Promise<void> {
    const { content } = this;
    const result = await this.actions.run('send', this.work.begin, { content, working: '送っています' });
    this.results.push(result?.value ?? null);
  }

  get button(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('[data-place=send]');
  }
}
customElements.define('test-sender', Sender);

async function shown(): Promise<Sender> {
  const { service } = await visit();
  const sender = mount<Sender>(html`<test-sender service=${service}></test-sender>`);
  const button = await until(() => sender.button, 'button');
  button.focus();
  return sender;
}

/** Presses the button, as often as an impatient reader does. */
async function press(sender: Sender, times = 1): Promise<void> {
  const before = sender.work.keys.length;
  for (let time = 0; time < times; time += 1) sender.button?.click();
  await until(() => sender.work.keys.length > before, 'attempt');
}

const focused = (sender: Sender): Element | null => sender.shadowRoot?.activeElement ?? null;

describe('actions of an element', () => {
  afterEach(unmount);

  it('send nothing twice; the button keeps the focus and says that it is under way', async () => {
    const sender = await shown();
    await press(sender, 3);
    await until(() => sender.button?.getAttribute('aria-disabled') === 'true', 'waiting button');
    sender.button?.click();
    match(textOf(sender), /送っています/u);
    equal([sender.announced, focused(sender) === sender.button], ['送っています', true]);
    sender.work.resolve();
    await until(() => sender.results.length === 1, 'result');
    equal([sender.results, sender.work.keys.length], [['done'], 1]);
    await until(() => !sender.button?.hasAttribute('aria-disabled'), 'free button');
    match(textOf(sender), /送る/u);
  });

  it('say what went wrong where it was begun, with the focus on it; the next attempt is the same intent', async () => {
    const sender = await shown();
    await press(sender);
    sender.work.reject(refusedWith('last-contact-point'));
    await until(() => focused(sender)?.classList.contains('trouble'), 'focus on the trouble');
    match(textOf(sender), new RegExp(ja.problem.lastContactPoint.title, 'u'));
    equal([sender.announced, sender.failures.length], ['', 1]);
    await press(sender);
    await until(() => !sender.actions.troubled(), 'nothing wrong any more');
    sender.work.resolve();
    await until(() => sender.results.length === 2, 'result');
    sender.content = { topic: 'move' };
    await press(sender);
    const [first, second, third] = sender.work.keys;
    equal([first === second, second === third], [true, false], 'same intent, other intent');
    sender.work.resolve();
  });

  it('wait after too many attempts, counting down, and say when it can be tried again', async () => {
    const sender = await shown();
    await press(sender);
    sender.work.reject(refusedWith('too-many-requests', { retryAfterSeconds: 2 }));
    await until(() => textOf(sender).includes(ja.busy.title), 'wait');
    sender.button?.click();
    equal([sender.work.keys.length, sender.button?.getAttribute('aria-disabled')], [1, 'true']);
    await until(() => sender.announced === ja.busy.over, 'end of the wait');
    ok(!sender.actions.blocked('send'), 'it can be tried again');
    await press(sender);
    sender.work.resolve();
  });

  it('ask to confirm when the service wants to be surer, and carry out that very action', async () => {
    const sender = await shown();
    await press(sender);
    sender.work.reject(refusedWith('level-too-low', { required: 'confirmed' }));
    await until(() => sender.question.isConnected, 'question');
    sender.question.dispatchEvent(new Event('mizu-confirmed'));
    await until(() => sender.work.keys.length === 2, 'second sending');
    equal(sender.work.keys[0] === sender.work.keys[1], true, 'same intent');
    sender.work.resolve();
    await until(() => sender.results.length === 1, 'result');
    equal([sender.results, sender.question.isConnected], [['done'], false]);
  });

  it('do nothing when the reader does not confirm, and give the focus back', async () => {
    const sender = await shown();
    await press(sender);
    sender.work.reject(refusedWith('level-too-low', { required: 'recent' }));
    await until(() => sender.question.isConnected, 'question');
    sender.question.dispatchEvent(new Event('mizu-confirm-cancel'));
    await until(() => sender.announced === ja.cancelled, 'words');
    await until(() => focused(sender) === sender.button, 'focus on the button');
    equal([sender.results, sender.work.keys.length], [[null], 1]);
  });

  it('wait for nobody once the element has left the page', async () => {
    const sender = await shown();
    await press(sender);
    sender.work.reject(refusedWith('level-too-low', { required: 'recent' }));
    await until(() => sender.question.isConnected, 'question');
    unmount();
    await until(() => sender.results.length === 1, 'end');
    equal([sender.results, sender.work.keys.length], [[null], 1]);
  });
});
