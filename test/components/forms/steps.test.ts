import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { browserHistory } from '../../../packages/components/src/forms/steps/history.ts';
import type { StepHistory } from '../../../packages/components/src/forms/steps/history.ts';
import { review } from '../../../packages/components/src/forms/steps/review.ts';
import { Steps } from '../../../packages/components/src/forms/steps/steps.ts';
import type { FormsTranslate } from '../../../packages/components/src/forms/texts/index.ts';
import { equal, ok } from '../support/assert.ts';
import { mount, textOf, unmount, until } from '../support/visit.ts';
import { formsTexts } from './support/host.ts';

const steps = [
  { name: 'when', title: '日にち' },
  { name: 'place', title: '場所' },
  { name: 'who', title: 'お名前' },
  { name: 'review', title: '確認' },
] as const;
type Name = (typeof steps)[number]['name'];

class StepsHost extends LitElement {
  steps!: Steps<Name>;
  t!: FormsTranslate;
  readonly shown: string[] = [];
  changed = '';

  protected override render(): TemplateResult {
    const said = [
      { label: '日にち', text: '2026年10月1日' },
      { label: '備考', text: '' },
    ];
    const groups = [{ title: '日にち', answers: said, change: () => (this.changed = 'when') }];
    return html`${this.steps.progress(this.t)}${this.steps.isLast ? review(groups, 3, this.t) : ''}`;
  }
}
customElements.define('test-steps', StepsHost);

let names = 0;
const hostOf = async (history: StepHistory = browserHistory(`test-${(names += 1)}`)): Promise<StepsHost> => {
  const host = new StepsHost();
  host.t = await formsTexts('ja');
  host.steps = new Steps(host, { steps: () => steps, history, shown: (name) => host.shown.push(name) });
  mount(html`<div>${host}</div>`);
  await host.updateComplete;
  return host;
};
const back = (host: StepsHost): HTMLButtonElement | null => host.renderRoot.querySelector('[part=back]');

describe('steps', () => {
  afterEach(unmount);

  it('say where the reader is, and lead on', async () => {
    const host = await hostOf();
    ok(textOf(host).includes('1 ／ 4') && textOf(host).includes('日にち') && !back(host), textOf(host));
    host.steps.next();
    await host.updateComplete;
    ok(
      textOf(host).includes('2 ／ 4') && textOf(host).includes('4のうち2つ目') && textOf(host).includes('場所'),
      textOf(host),
    );
    equal(host.shown, ['place']);
  });

  it('go back by the form’s button and by the browser’s, and forward again', async () => {
    const host = await hostOf();
    const before = history.length;
    host.steps.next();
    host.steps.next();
    equal(history.length - before <= 2, true, 'one entry a step');
    await host.updateComplete;
    back(host)!.click();
    await until(() => host.steps.current === 'place', 'step before');
    history.back();
    await until(() => host.steps.current === 'when', 'first step');
    history.forward();
    await until(() => host.steps.current === 'place', 'forward again');
    equal(host.shown, ['place', 'who', 'place', 'when', 'place']);
  });

  it('keep what the page keeps in its history', async () => {
    history.replaceState({ page: 7 }, '');
    const host = await hostOf();
    host.steps.next();
    equal((history.state as { page: number }).page, 7);
  });

  it('let nobody past what was not answered, and anybody back to change it', async () => {
    const host = await hostOf();
    host.steps.go('who');
    equal(host.steps.current, 'when');
    host.steps.next();
    host.steps.next();
    host.steps.go('when');
    equal(host.steps.current, 'when');
    host.steps.go('who');
    equal(host.steps.current, 'who', 'reached before');
    const other = await hostOf({
      push: () => undefined,
      back: () => undefined,
      place: 'review',
      listen: () => () => undefined,
    });
    equal(other.steps.current, 'when', 'what the page was left with before it was loaded again');
  });

  it('go on where a draft was left, with all steps behind', async () => {
    const host = await hostOf();
    host.steps.resume('who');
    equal(host.steps.current, 'who');
    history.back();
    await until(() => host.steps.current === 'place', 'step before');
    host.steps.resume('nowhere');
    equal(host.steps.current, 'place');
  });

  it('end with everything that was answered, each group to be changed', async () => {
    const host = await hostOf();
    host.steps.resume('review');
    await host.updateComplete;
    ok(textOf(host).includes('2026年10月1日') && textOf(host).includes('入力なし'), textOf(host));
    const change = host.renderRoot.querySelector<HTMLButtonElement>('.review button')!;
    equal(change.getAttribute('aria-label'), '日にちを変更する');
    change.click();
    equal(host.changed, 'when');
  });
});
