/** What every control of the kit does, whatever it asks: one table of controls, one list of promises. */
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { address } from '../../../packages/components/src/forms/address/address.ts';
import { emptyAddress } from '../../../packages/components/src/forms/address/written-address.ts';
import { check, checks } from '../../../packages/components/src/forms/choices/checks.ts';
import { radios } from '../../../packages/components/src/forms/choices/radios.ts';
import { select } from '../../../packages/components/src/forms/choices/select.ts';
import type { Control } from '../../../packages/components/src/forms/control.ts';
import { date } from '../../../packages/components/src/forms/date/date.ts';
import { files } from '../../../packages/components/src/forms/files/files.ts';
import { searchList } from '../../../packages/components/src/forms/search-list/search-list.ts';
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
  fill?(host: FormHost): Promise<void> | void;
  /** Id of the input that gets the focus; that of the question unless given. */
  first?: string;
  /** One box that is its own label. */
  single?: boolean;
}

const options = [
  { value: 'start', text: '使い始める' },
  { value: 'stop', text: '使うのをやめる' },
] as const;

const fillIn = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: false }));
};
const fillLine =
  (value: string) =>
  (host: FormHost): void =>
    fillIn(host.by('asked'), value);
const entries = Array.from({ length: 3000 }, (_, index) => ({
  value: `b${index}`,
  text: `第${index}銀行`,
  more: String(index),
}));
const pdf = new File(['%PDF'], '平面図.pdf', { type: 'application/pdf', lastModified: 0 });
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
  date: {
    make: date,
    first: 'asked-year',
    value: { era: 'reiwa', year: '8', month: '10', day: '1' },
    answer: '2026-10-01',
    fill: (host) => {
      for (const [part, value] of [
        ['year', 'Ｒ８'],
        ['month', '１０'],
        ['day', '０１'],
      ] as const)
        fillIn(host.by(`asked-${part}`), value);
    },
  },
  'search list': {
    make: (asked) => searchList({ ...asked, entries }),
    first: 'control',
    value: { text: '第12銀行', chosen: 'b12' },
    answer: 'b12',
    fill: (host) => fillIn(inner(host).querySelector('input')!, '第１２銀行'),
  },
  address: {
    make: (asked) => address({ ...asked, findTowns: async () => [{ id: 'atago', name: '岩手県盛岡市愛宕町' }] }),
    first: 'postalCode',
    value: { ...emptyAddress, way: 'typed', typed: '盛岡市愛宕町', block: '６－８' },
    answer: { postalCode: '', typed: '盛岡市愛宕町', block: '６－８', building: '' },
    fill: async (host) => {
      host.form.set('asked', { ...emptyAddress, way: 'typed' });
      await host.settled();
      fillIn(inner(host).querySelector('#typed')!, '盛岡市愛宕町');
      fillIn(inner(host).querySelector('#block')!, '６－８');
    },
  },
  files: {
    make: files,
    value: [pdf],
    answer: [pdf],
    // Nobody but the reader chooses files: a browser fills none in.
  },
  select: { make: (asked) => select({ ...asked, options }), value: 'stop', answer: 'stop', fill: fillLine('stop') },
};

const asked: Asked = { label: '名前のとおりの質問', hint: '入力のしかた', optional: false, disabled: false };
const shown = (one: Case, more: Partial<Asked> = {}): Promise<FormHost> =>
  formOf(() => ({ asked: one.make({ ...asked, ...more }) }));

/** Where the control's label, hint and error are: the form's root, or that of an element of its own. */
const inner = (host: FormHost): ShadowRoot => host.root.getElementById('asked')?.shadowRoot ?? host.root;
const part = (host: FormHost, selector: string): HTMLElement | null => inner(host).querySelector<HTMLElement>(selector);
const inputs = (host: FormHost): HTMLInputElement[] => [
  ...inner(host).querySelectorAll<HTMLInputElement>('.field :is(input, select, textarea)'),
];

/** What is read with a control: its own description and that of the groups around it. An area goes on to say how much may be written still. */
const descriptionOf = (host: FormHost, control: Element): string => {
  const ids: string[] = [];
  for (let node: Element | null = control; node; node = node.parentElement)
    ids.unshift(...(node.getAttribute('aria-describedby') ?? '').split(' '));
  return [...new Set(ids)]
    .filter((id) => id !== '' && !id.endsWith('-left'))
    .map((id) => inner(host).getElementById(id)!.textContent)
    .join('|');
};

for (const [name, one] of Object.entries(cases)) {
  const first = one.first ?? 'asked';
  const control = (host: FormHost): HTMLInputElement => inner(host).getElementById(first) as HTMLInputElement;

  describe(`the control “${name}”`, () => {
    afterEach(unmount);

    it('is named by its label, with the mark', async () => {
      const host = await shown(one);
      const label = part(host, one.single ? 'label' : 'legend, label')!;
      ok(label.textContent.includes(asked.label) && label.textContent.includes('※必須'), label.textContent);
      for (const input of inputs(host)) equal(input.labels?.length, 1, `labels of ${input.id}`);
      if (label instanceof HTMLLabelElement) ok(label.control === control(host), 'label of the control');
      host.remove();
      const optional = await shown(one, { optional: true });
      equal(
        part(optional, one.single ? 'label' : 'legend, label')!.textContent.includes('※必須'),
        false,
        'mark of what may be left out',
      );
    });

    it('stands in the order label, hint, control, error', async () => {
      const host = await shown(one);
      await host.send();
      const error = part(host, '.error')!;
      const field = error.closest('.field')!;
      const order = [one.single ? undefined : 'legend, label', '.hint', 'input, select, textarea', '.error'].filter(
        (selector) => selector !== undefined,
      );
      // The label of a single box is beside the box, below the hint.
      const found = order.map((selector) => field.querySelector(`:is(${selector})`)!);
      found
        .slice(1)
        .forEach((next, index) =>
          ok(found[index]!.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING, order[index]!),
        );
    });

    it('is described by hint and error, and invalid only while something is wrong', async () => {
      const host = await shown(one);
      ok(descriptionOf(host, control(host)).startsWith(asked.hint), 'hint');
      equal(part(host, '[aria-invalid]'), null, 'invalid before anything is sent');
      await host.send();
      const error = part(host, '.error')!;
      ok(error.textContent.includes(asked.label), error.textContent);
      const description = descriptionOf(host, control(host));
      ok(description.startsWith(asked.hint) && description.endsWith(`|${error.textContent}`), description);
      ok(part(host, '[aria-invalid=true]'), 'invalid');
      host.form.set('asked', one.value);
      await host.settled();
      equal([part(host, '.error'), part(host, '.field [aria-invalid]')], [null, null], 'mended');
      equal(host.sent, []);
    });

    it('shows what is set, and answers what it means', async () => {
      const host = await shown(one);
      host.form.set('asked', one.value);
      await host.settled();
      await host.send();
      equal(host.sent, [{ asked: one.answer }]);
      ok(host.form.said('asked').text !== '', 'in words');
    });

    if (one.fill) {
      it('takes what the browser fills in, told by change or not at all', async () => {
        const host = await shown(one);
        await one.fill?.(host);
        await host.settled();
        equal(host.form.answer('asked'), one.answer, 'after change');
        host.remove();
        const silent = await shown(one);
        const swallow = (event: Event): void => event.stopImmediatePropagation();
        for (const root of [silent.root, inner(silent)]) root.addEventListener('change', swallow, true);
        await one.fill?.(silent);
        await silent.send();
        equal(silent.sent, [{ asked: one.answer }], 'without any event');
      });
    }

    it('does not send the form by the Enter of a conversion, nor by one that is held down', async () => {
      const host = await shown(one);
      // In these, Enter writes a line, opens the list or the files; a browser sends no form by it.
      const own = ['area', 'select', 'files'].includes(name);
      for (const mark of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }]) {
        const enter = new KeyboardEvent('keydown', {
          key: 'Enter',
          bubbles: true,
          composed: true,
          cancelable: true,
          ...mark,
        });
        control(host).dispatchEvent(enter);
        ok(own || enter.defaultPrevented, JSON.stringify(mark));
      }
      equal([host.sent, host.root.querySelector('.summary')], [[], null]);
    });

    it('gets the focus from the list of errors, which had it first', async () => {
      const host = await shown(one);
      await host.send();
      const summary = host.root.activeElement!;
      equal(summary.className, 'summary');
      ok(host.by<HTMLElement>(summary.getAttribute('aria-labelledby')!).textContent.includes('1か所'), 'how many');
      summary.querySelector('a')!.click();
      ok(inner(host).activeElement === control(host), 'focus on the control');
    });

    it('cannot be used while it is disabled, and looks it', async () => {
      const host = await shown(one, { disabled: true });
      for (const input of inputs(host)) {
        ok(input.matches(':disabled'), `${input.id} is disabled`);
        equal(getComputedStyle(input.closest('.choice') ?? input).borderTopStyle, 'dashed');
      }
    });

    it('is high enough for a finger', async () => {
      const host = await shown(one);
      for (const input of inputs(host))
        ok((input.closest('.choice') ?? input).getBoundingClientRect().height >= 48, `height of ${input.id}`);
    });

    it('has nothing that axe objects to, empty, wrong and filled in', async () => {
      const host = await shown(one);
      const objections = async (): Promise<string[]> =>
        (await axe.run(host.parentElement!, { resultTypes: ['violations'] })).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary ?? ''}`,
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
