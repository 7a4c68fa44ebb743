import { address } from '../../../packages/components/src/forms/address/address.ts';
import type { Address, Town } from '../../../packages/components/src/forms/address/question.ts';
import { date } from '../../../packages/components/src/forms/date/date.ts';
import { files } from '../../../packages/components/src/forms/files/files.ts';
import { searchList } from '../../../packages/components/src/forms/search-list/search-list.ts';
import { equal, ok } from '../support/assert.ts';
import { textOf, unmount, until } from '../support/visit.ts';
import { formOf, leave, type } from './support/host.ts';
import type { FormHost } from './support/host.ts';

const inner = (host: FormHost): ShadowRoot => host.by<HTMLElement>('asked').shadowRoot!;
const press = (target: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
const errorsIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.error')].map(({ textContent }) => textContent);

describe('a date', () => {
  afterEach(unmount);
  const shown = (more: object = {}): Promise<FormHost> =>
    formOf(() => ({ asked: date({ label: '使用開始日', ...more }) }));
  const parts = (host: FormHost): string[] =>
    ['era', 'year', 'month', 'day'].map((part) => host.by(`asked-${part}`).value);

  for (const field of ['year', 'month', 'day'])
    for (const written of ['2026/10/1', '令和8年10月1日', 'R8.10.1', '2026-10-01'])
      it(`takes ${written}, pasted into the ${field}`, async () => {
        const host = await shown();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', written);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        // WebKit makes no event with data of its own.
        if (!paste.clipboardData?.getData('text'))
          Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
        host.by(`asked-${field}`).dispatchEvent(paste);
        await host.settled();
        ok(paste.defaultPrevented, 'nothing else is pasted');
        equal(host.form.answer('asked'), '2026-10-01');
        equal(parts(host), written.startsWith('2') ? ['western', '2026', '10', '1'] : ['reiwa', '8', '10', '1']);
      });

  it('spreads out a whole date that was typed, as soon as the field is left', async () => {
    const host = await shown();
    type(host.by('asked-year'), '昭和６０年４月２９日');
    leave(host.by('asked-year'));
    await host.settled();
    equal(parts(host), ['showa', '60', '4', '29']);
    equal(host.form.answer('asked'), '1985-04-29');
  });

  it('changes the year with the era', async () => {
    const host = await shown();
    type(host.by('asked-year'), '2026');
    const era = host.by<HTMLSelectElement>('asked-era');
    era.value = 'reiwa';
    era.dispatchEvent(new Event('change'));
    await host.settled();
    equal(parts(host), ['reiwa', '8', '', '']);
  });

  it('says which part is wrong, marks it only, and brings the focus there', async () => {
    const host = await shown({
      earliest: '2026-04-01',
      rule: (day: string) => (day === '2026-10-04' ? '日曜日はお休みです。' : undefined),
    });
    for (const [part, value] of Object.entries({ year: '2026', month: '11', day: '31' }))
      type(host.by(`asked-${part}`), value);
    await host.send();
    equal(errorsIn(host.root), ['使用開始日の「日」は1から30までの数字で入力してください（今は31です）。']);
    equal(
      [...host.root.querySelectorAll('input[aria-invalid]')].map(({ id }) => id),
      ['asked-day'],
    );
    host.root.querySelector<HTMLElement>('.summary a')!.click();
    equal(host.root.activeElement?.id, 'asked-day');
    type(host.by('asked-month'), '3');
    await host.settled();
    equal(errorsIn(host.root), ['使用開始日は2026年4月1日か、それよりあとの日を入力してください。']);
    type(host.by('asked-month'), '10');
    type(host.by('asked-day'), '4');
    await host.settled();
    equal(errorsIn(host.root), [], 'a new mistake waits');
    await host.send();
    equal(errorsIn(host.root), ['日曜日はお休みです。']);
    type(host.by('asked-day'), '5');
    await host.settled();
    equal(errorsIn(host.root), []);
  });
});

describe('a search in a long list', () => {
  afterEach(unmount);
  const entries = [
    { value: '0123', text: '岩手銀行', reading: 'イワテ', more: '0123' },
    { value: '0122', text: '青森みちのく銀行', reading: 'アオモリミチノク', more: '0117' },
    ...Array.from({ length: 4000 }, (_, index) => ({
      value: `x${index}`,
      text: `第${index}支店`,
      reading: 'ホツカイドウ',
    })),
  ];
  const shown = (): Promise<FormHost> => formOf(() => ({ asked: searchList({ label: '金融機関', entries }) }));
  const options = (host: FormHost): HTMLElement[] => [...inner(host).querySelectorAll<HTMLElement>('[role=option]')];
  const input = (host: FormHost): HTMLInputElement => inner(host).querySelector('input')!;
  const write = async (host: FormHost, value: string): Promise<void> => {
    type(input(host), value);
    await host.settled();
  };
  const isOpen = (host: FormHost): boolean => input(host).ariaExpanded === 'true';

  it('finds by any part of name, reading or code, in any width and kana', async () => {
    const host = await shown();
    for (const text of ['岩手', 'イワテ', 'ｲﾜﾃ', 'いわて', '０１２３', 'わて']) {
      await write(host, text);
      ok(textOf(options(host)[0]!).startsWith('岩手銀行'), text);
    }
    await write(host, 'ほっかいどう');
    equal(options(host).length, 50, 'entries shown of 4,000');
    ok(textOf(inner(host).querySelector('.list')!).includes('ほかに3950件'), 'how many more');
    await write(host, 'みずほ');
    equal(options(host).length, 0);
    ok(textOf(inner(host).querySelector('[role=status]')!).includes('見つかりません'), 'told');
  });

  it('goes by keyboard as the ARIA Authoring Practices say', async () => {
    const host = await shown();
    input(host).focus();
    press(input(host), 'ArrowDown');
    await host.settled();
    equal([isOpen(host), input(host).getAttribute('aria-activedescendant')], [true, 'option-0']);
    press(input(host), 'ArrowUp');
    await host.settled();
    equal(input(host).getAttribute('aria-activedescendant'), 'option-49', 'round to the end');
    press(input(host), 'ArrowDown');
    press(input(host), 'ArrowDown');
    await host.settled();
    equal(press(input(host), 'Enter'), false, 'Enter takes the entry and sends nothing');
    await host.settled();
    equal([host.form.answer('asked'), input(host).value, isOpen(host)], ['0122', '青森みちのく銀行', false]);
    equal(host.sent, []);
    press(input(host), 'ArrowDown', { altKey: true });
    await host.settled();
    equal(isOpen(host), true);
    press(input(host), 'Escape');
    await host.settled();
    equal([isOpen(host), host.form.answer('asked')], [false, '0122'], 'Escape closes and keeps');
    press(input(host), 'Enter');
    await host.settled();
    equal(host.sent, [{ asked: '0122' }], 'the next Enter sends');
  });

  it('leaves the keys to an input method that composes, and looks for what is finished of a kana', async () => {
    const host = await shown();
    input(host).focus();
    input(host).value = 'いわｔ';
    input(host).dispatchEvent(new InputEvent('input', { isComposing: true }));
    await host.settled();
    ok(textOf(options(host)[0]!).startsWith('岩手銀行'), 'found by いわ');
    ok(press(input(host), 'ArrowDown', { isComposing: true }), 'the arrow is the input method’s');
    await host.settled();
    equal(input(host).getAttribute('aria-activedescendant'), null);
  });

  it('takes an entry by pointer, keeps the focus, and knows a name that was typed out', async () => {
    const host = await shown();
    await write(host, 'いわて');
    ok(
      !options(host)[0]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true })),
      'the focus stays',
    );
    options(host)[0]!.click();
    await host.settled();
    equal([host.form.answer('asked'), inner(host).activeElement === input(host)], ['0123', true]);
    await write(host, 'いわて銀行');
    leave(input(host));
    await host.settled();
    equal(host.form.answer('asked'), undefined, 'no name of an entry');
    await host.send();
    equal(errorsIn(inner(host)), ['金融機関は一覧から選んでください。「いわて銀行」は一覧にありません。']);
    await write(host, '岩手銀行');
    leave(input(host));
    await host.settled();
    equal([host.form.answer('asked'), errorsIn(inner(host))], ['0123', []]);
  });
});

describe('an address', () => {
  afterEach(unmount);
  const towns: Record<string, Town[]> = {
    '0200013': [{ id: 'atago', name: '岩手県盛岡市愛宕町' }],
    '0200000': [
      { id: 'one', name: '岩手県盛岡市一丁目' },
      { id: 'two', name: '岩手県盛岡市二丁目' },
    ],
  };
  const shown = (findTowns = async (code: string): Promise<Town[]> => towns[code] ?? []): Promise<FormHost> =>
    formOf(() => ({ asked: address({ label: '新しい住所', findTowns }) }));
  const by = (host: FormHost, id: string): HTMLInputElement => inner(host).querySelector<HTMLInputElement>(`#${id}`)!;
  const way = (host: FormHost): HTMLButtonElement => inner(host).querySelector('button')!;
  const write = async (host: FormHost, values: Record<string, string>): Promise<void> => {
    for (const [id, value] of Object.entries(values)) type(by(host, id), value);
    await host.settled();
    await host.settled();
  };

  it('finds the town of a postal code', async () => {
    const host = await shown();
    await write(host, { postalCode: '〒０２０ー００１３', block: '６－８', building: '愛宕ハイツ　２０３' });
    equal(inner(host).querySelector('.town')?.textContent, '岩手県盛岡市愛宕町');
    await host.send();
    const town = { id: 'atago', name: '岩手県盛岡市愛宕町' };
    equal(host.sent, [
      { asked: { postalCode: '0200013', town, typed: '', block: '６－８', building: '愛宕ハイツ　２０３' } },
    ]);
    equal(host.form.said('asked').text, '〒020-0013\n岩手県盛岡市愛宕町６－８\n愛宕ハイツ　２０３');
  });

  it('asks which of several towns', async () => {
    const host = await shown();
    await write(host, { postalCode: '020-0000', block: 'なし' });
    await host.send();
    equal(errorsIn(inner(host)), ['新しい住所の町名を選んでください。']);
    host.root.querySelector<HTMLElement>('.summary a')!.click();
    equal(inner(host).activeElement?.id, 'town');
    by(host, 'town-1').click();
    await host.send();
    equal(
      (host.sent as { asked: Address }[]).map(({ asked }) => asked.town?.id),
      ['two'],
    );
  });

  for (const [what, findTowns] of [
    ['nothing is found', undefined],
    ['the search fails', () => Promise.reject(new Error('offline'))],
  ] as const)
    it(`goes on when ${what}, and keeps what was typed letter for letter`, async () => {
      const host = await shown(findTowns);
      await write(host, { postalCode: '9999999' });
      await write(host, { typed: '盛岡市 １丁目ﾊﾝｶｸ髙', block: 'なし' });
      await host.send();
      equal(host.sent, [
        { asked: { postalCode: '9999999', typed: '盛岡市 １丁目ﾊﾝｶｸ髙', block: 'なし', building: '' } },
      ]);
    });

  it('needs no postal code, on the same screen, and switching both ways keeps what was entered', async () => {
    const host = await shown();
    await write(host, { postalCode: '020-0013' });
    way(host).click();
    await host.settled();
    equal(inner(host).activeElement?.id, 'typed');
    await write(host, { typed: '盛岡市愛宕町' });
    way(host).click();
    await host.settled();
    equal(
      [by(host, 'postalCode').value, inner(host).querySelector('.town')?.textContent],
      ['020-0013', '岩手県盛岡市愛宕町'],
    );
    way(host).click();
    await host.settled();
    equal(by(host, 'typed').value, '盛岡市愛宕町');
    await host.send();
    equal(errorsIn(inner(host)), ['新しい住所の番地を入力してください。']);
    await write(host, { block: '6-8' });
    await host.send();
    equal(host.sent, [{ asked: { postalCode: '', typed: '盛岡市愛宕町', block: '6-8', building: '' } }]);
  });

  it('takes the answer to the last postal code only', async () => {
    const waiting = new Map<string, (found: Town[]) => void>();
    const host = await shown((code) => new Promise((found) => waiting.set(code, found)));
    await write(host, { postalCode: '0200000' });
    await write(host, { postalCode: '0200013' });
    waiting.get('0200013')!(towns['0200013']!);
    waiting.get('0200000')!(towns['0200000']!);
    await until(() => inner(host).querySelector('.town'), 'town');
    equal(inner(host).querySelector('.town')?.textContent, '岩手県盛岡市愛宕町');
  });
});

describe('files', () => {
  afterEach(unmount);
  const file = (name: string, size = 10): File => new File([new Uint8Array(size)], name, { lastModified: 0 });
  const choose = async (host: FormHost, ...chosen: File[]): Promise<void> => {
    const data = new DataTransfer();
    for (const one of chosen) data.items.add(one);
    host.by('asked').files = data.files;
    host.by('asked').dispatchEvent(new Event('change', { bubbles: true }));
    await host.settled();
  };
  const shown = (): Promise<FormHost> => formOf(() => ({ asked: files({ label: '写真', most: 2, largestMB: 1 }) }));
  const names = (host: FormHost): string[] => (host.form.value('asked') as File[]).map(({ name }) => name);

  it('are gathered, told with their sizes, and taken back one by one', async () => {
    const host = await shown();
    ok(textOf(host.by<HTMLElement>('asked-hint')).includes('2個まで、1個あたり1 MBまで'), 'limits beforehand');
    await choose(host, file('漏水.jpg', 150_000));
    await choose(host, file('図面.pdf'), file('漏水.jpg', 150_000));
    equal(names(host), ['漏水.jpg', '図面.pdf'], 'the same file twice is one');
    ok(textOf(host.root.querySelector('.files')!).includes('漏水.jpg 0.2 MB'), 'size');
    const [remove] = host.root.querySelectorAll<HTMLElement>('.files button');
    equal(remove?.getAttribute('aria-label'), '漏水.jpgを取り消す');
    remove?.click();
    await host.settled();
    equal([names(host), host.root.activeElement?.id], [['図面.pdf'], 'asked']);
  });

  it('are refused by name when they are too many, too large or empty', async () => {
    const host = await shown();
    const said = async (...chosen: File[]): Promise<string[]> => {
      host.form.clear();
      await choose(host, ...chosen);
      await host.send();
      return errorsIn(host.root);
    };
    equal(await said(file('a'), file('b'), file('c')), ['写真は2個までです（今は3個です）。']);
    equal(await said(file('大きい.jpg', 1_200_000)), [
      '「大きい.jpg」は1.2 MBあります。1 MBまでのファイルを選んでください。',
    ]);
    equal(await said(file('空.jpg', 0)), ['「空.jpg」は中身がありません。選び直してください。']);
    equal(host.sent, []);
  });
});
