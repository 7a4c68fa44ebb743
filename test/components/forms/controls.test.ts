/** What every control of the kit does, whatever it asks: one table of controls, one list of promises. */
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { Control } from '../../../packages/components/src/forms/control.ts';
import { check, checks } from '../../../packages/components/src/forms/choices/checks.ts';
import { radios } from '../../../packages/components/src/forms/choices/radios.ts';
import { select } from '../../../packages/components/src/forms/choices/select.ts';
import { area } from '../../../packages/components/src/forms/text/area.ts';
import { code, digits } from '../../../packages/components/src/forms/text/digits.ts';
import { mail } from '../../../packages/components/src/forms/text/mail.ts';
import { number } from '../../../packages/components/src/forms/text/number.ts';
import { phone } from '../../../packages/components/src/forms/text/phone.ts';
import { text } from '../../../packages/components/src/forms/text/text.ts';
import { equal, ok } from '../support/assert.ts';
import { unmount } from '../support/visit.ts';
import { formOf } from './support/host.ts';
import type { FormHost } from './support/host.ts';

/** Not a module: it leaves itself in the window. */
const { axe } = globalThis as unknown as { axe: { run(root: Element, options: object): Promise<AxeResults> } };

interface Asked {
  label: string;
  hint: string;
  optional: boolean;
  disabled: boolean;
}

interface Case {
  make(asked: Asked): Control<unknown, unknown>;
  /** What stands in the control when it is filled in, and what that means. */
  value: unknown;
  answer: unknown;
  /** The reader's browser fills the control in and tells by `change` only, as Safari does. */
  fill?(host: FormHost): void;
  /** One box that is its own label. */
  single?: boolean;
}

const options = [
  { value: 'start', text: '使い始める' },
  { value: 'stop', text: '使うのをやめる' },
] as const;

const fillLine =
  (value: string) =>
  (host: FormHost): void => {
    const input = host.by('asked');
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
const choose =
  (id: string) =>
  (host: FormHost): void => {
    host.by(id).checked = true;
    host.by(id).dispatchEvent(new Event('change', { bubbles: true }));
  };

const cases: Record<string, Case> = {
  text: { make: text, value: '髙橋 𠮷子', answer: '髙橋 𠮷子', fill: fillLine('髙橋 𠮷子') },
  area: {
    make: (asked) => area({ ...asked, longest: 200 }),
    value: 'か゚き\n2行目',
    answer: 'か゚き\n2行目',
    fill: fillLine('か゚き\n2行目'),
  },
  number: { make: (asked) => number({ ...asked, unit: '人' }), value: '4', answer: 4, fill: fillLine('４') },
  phone: { make: phone, value: '090-1234-5678', answer: '09012345678', fill: fillLine('０９０ー１２３４ー５６７８') },
  mail: {
    make: mail,
    value: 'hanako@example.jp',
    answer: 'hanako@example.jp',
    fill: fillLine(' ｈａｎａｋｏ@example.jp'),
  },
  digits: {
    make: (asked) => digits({ ...asked, format: { pattern: '^\\d{9}$', groups: [2, 2, 5] }, example: '12-34-56789' }),
    value: '12-34-56789',
    answer: '123456789',
    fill: fillLine('１２３４５６７８９'),
  },
  code: { make: code, value: '123456', answer: '123456', fill: fillLine('１２３ ４５６') },
  radios: { make: (asked) => radios({ ...asked, options }), value: 'stop', answer: 'stop', fill: choose('asked-1') },
  checks: {
    make: (asked) => checks({ ...asked, options }),
    value: ['stop'],
    answer: ['stop'],
    fill: choose('asked-1'),
  },
  check: { make: check, value: true, answer: true, fill: choose('asked'), single: true },
  select: { make: (asked) => select({ ...asked, options }), value: 'stop', answer: 'stop', fill: fillLine('stop') },
};

const asked: Asked = { label: '名前のとおりの質問', hint: '入力のしかた', optional: false, disabled: false };
const shown = (one: Case, more: Partial<Asked> = {}): Promise<FormHost> =>
  formOf(() => ({ asked: one.make({ ...asked, ...more }) }));

/** What assistive technology takes for the control: the group where there is one. */
const outer = (host: FormHost): HTMLElement => host.root.getElementById('asked-group') ?? host.by('asked');
const inputs = (host: FormHost): HTMLInputElement[] => [
  ...host.root.querySelectorAll<HTMLInputElement>('.field :is(input, select, textarea)'),
];
/** Hint and error; an area goes on to say how much may be written still. */
const descriptionOf = (host: FormHost): string =>
  (outer(host).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== 'asked-left')
    .map((id) => host.by<HTMLElement>(id).textContent)
    .join('|');

for (const [name, one] of Object.entries(cases)) {
  describe(`the control “${name}”`, () => {
    afterEach(unmount);

    it('is named by its label, with the mark', async () => {
      const host = await shown(one);
      const label = host.root.querySelector(one.single ? 'label' : 'legend, label')!;
      ok(label.textContent.includes(asked.label) && label.textContent.includes('※必須'), label.textContent);
      for (const input of inputs(host)) ok(input.labels?.length === 1, 'each input has its label');
      if (label instanceof HTMLLabelElement) equal(label.control === host.by('asked'), true, 'label of the control');
      host.remove();
      const optional = await shown(one, { optional: true });
      equal(optional.root.textContent.includes('※必須'), false, 'mark of what may be left out');
    });

    it('stands in the order label, hint, control, error', async () => {
      const host = await shown(one);
      await host.send();
      const parts = ['legend, label', '.hint', 'input, select, textarea', '.error'].map((part) =>
        host.root.querySelector(`.field :is(${part})`)!,
      );
      // The label of a single box is beside the box, below the hint.
      for (const [index, part] of (one.single ? parts.slice(1) : parts).entries()) {
        const next = (one.single ? parts.slice(1) : parts)[index + 1];
        if (next) ok(part.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING, part.className);
      }
    });

    it('is described by hint and error, and invalid only while something is wrong', async () => {
      const host = await shown(one);
      equal(descriptionOf(host), asked.hint);
      equal(host.root.querySelector('[aria-invalid]'), null, 'invalid before anything is sent');
      await host.send();
      const error = host.root.querySelector('.error')!;
      ok(error.textContent.includes(asked.label), error.textContent);
      equal(descriptionOf(host), `${asked.hint}|${error.textContent}`);
      ok(host.root.querySelector('[aria-invalid=true]'), 'invalid');
      host.form.set('asked', one.value);
      await host.settled();
      equal(
        [host.root.querySelector('.error'), host.root.querySelector('.field [aria-invalid]')],
        [null, null],
        'mended',
      );
      equal(host.sent, []);
    });

    it('shows what is set, and answers what it means', async () => {
      const host = await shown(one);
      host.form.set('asked', one.value);
      await host.settled();
      await host.send();
      equal(host.sent, [{ asked: one.answer }]);
    });

    it('takes what the browser fills in, told by change or not at all', async () => {
      const host = await shown(one);
      one.fill?.(host);
      await host.settled();
      equal(host.form.answer('asked'), one.answer, 'after change');
      host.remove();
      const silent = await shown(one);
      const field = silent.by('asked');
      const swallow = (event: Event): void => event.stopImmediatePropagation();
      silent.root.addEventListener('change', swallow, true);
      one.fill?.(silent);
      ok(field.isConnected, 'still there');
      await silent.send();
      equal(silent.sent, [{ asked: one.answer }], 'without any event');
    });

    it('keeps what stands there when the Enter of a conversion is pressed', async () => {
      const host = await shown(one);
      for (const mark of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }]) {
        const enter = new KeyboardEvent('keydown', {
          key: 'Enter',
          bubbles: true,
          composed: true,
          cancelable: true,
          ...mark,
        });
        host.by('asked').dispatchEvent(enter);
        equal(
          enter.defaultPrevented,
          ['area', 'select'].includes(name) ? enter.defaultPrevented : true,
          JSON.stringify(mark),
        );
      }
      equal(host.sent, []);
    });

    it('gets the focus from the list of errors, which had it first', async () => {
      const host = await shown(one);
      await host.send();
      const summary = host.root.activeElement!;
      equal(summary.className, 'summary');
      ok(host.by<HTMLElement>(summary.getAttribute('aria-labelledby')!).textContent.includes('1か所'), 'how many');
      summary.querySelector('a')!.click();
      ok(host.root.activeElement === host.by('asked'), 'focus on the control');
    });

    it('cannot be used while it is disabled, and looks it', async () => {
      const host = await shown(one, { disabled: true });
      for (const input of inputs(host)) equal(input.matches(':disabled'), true);
      const look = getComputedStyle(inputs(host)[0]!.closest('.choice') ?? inputs(host)[0]!);
      equal(look.borderTopStyle, 'dashed');
    });

    it('is high enough for a finger', async () => {
      const host = await shown(one);
      for (const input of inputs(host))
        ok((input.closest('.choice') ?? input).getBoundingClientRect().height >= 48, 'at least 48 px');
    });

    it('has nothing that axe objects to, empty, wrong and filled in', async () => {
      const host = await shown(one);
      const objections = async (): Promise<string[]> =>
        (await axe.run(host.parentElement!, { resultTypes: ['violations'] })).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`,
        );
      equal(await objections(), [], 'empty');
      await host.send();
      equal(await objections(), [], 'wrong');
      host.form.set('asked', one.value);
      await host.settled();
      equal(await objections(), [], 'filled in');
    });
  });
}
