import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { address } from '../../packages/components/src/forms/address/address.ts';
import type { Town } from '../../packages/components/src/forms/address/question.ts';
import { emptyAddress } from '../../packages/components/src/forms/address/written-address.ts';
import { check, checks } from '../../packages/components/src/forms/choices/checks.ts';
import { radios } from '../../packages/components/src/forms/choices/radios.ts';
import { select } from '../../packages/components/src/forms/choices/select.ts';
import type { Control, Question } from '../../packages/components/src/forms/control.ts';
import { date } from '../../packages/components/src/forms/date/date.ts';
import { files } from '../../packages/components/src/forms/files/files.ts';
import type { Questions } from '../../packages/components/src/forms/form/form.ts';
import { searchList } from '../../packages/components/src/forms/search-list/search-list.ts';
import { area } from '../../packages/components/src/forms/text/area.ts';
import { code, digits } from '../../packages/components/src/forms/text/digits.ts';
import { mail } from '../../packages/components/src/forms/text/mail.ts';
import { number } from '../../packages/components/src/forms/text/number.ts';
import { phone } from '../../packages/components/src/forms/text/phone.ts';
import { text } from '../../packages/components/src/forms/text/text.ts';
import { appear, click } from '../support/act.ts';
import '../support/story-form.ts';

/** The controls of forms, which elements are built with. Each is shown filled in, wrong, optional, and not to be used. */
const meta: Meta = { title: 'Forms/Controls' };
export default meta;

type Make = (question: Question<never>) => Control<unknown, unknown>;

const form =
  (
    ask: (language: string) => Questions,
    values: Readonly<Record<string, unknown>> = {},
  ): NonNullable<StoryObj['render']> =>
  () =>
    html`<mizu-story-form heading-level="2" .ask=${ask} .values=${values}></mizu-story-form>`;

const send: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  await click(canvasElement, 'button[type=submit]');
  await appear(canvasElement, '.summary');
};

/** @param wrong what stands in the control that is wrong; nothing stands there unless given */
const states = (label: string, hint: string, make: Make, value: unknown, wrong?: unknown): StoryObj => ({
  render: form(
    () => ({
      filled: make({ label, hint }),
      wrong: make({ label: `${label}（誤り）`, hint }),
      optional: make({ label: `${label}（任意）`, optional: true }),
      disabled: make({ label: `${label}（変更不可）`, disabled: true, optional: true }),
    }),
    { filled: value, disabled: value, ...(wrong !== undefined && { wrong }) },
  ),
  play: send,
});

const make =
  (kind: unknown, more: object = {}): Make =>
  (question) =>
    (kind as (question: object) => Control<unknown, unknown>)({ ...question, ...more });

const options = [
  { value: 'start', text: '使い始める', more: '引っ越してきた方、新しく住む方' },
  { value: 'stop', text: '使うのをやめる', more: '引っ越して行く方' },
  { value: 'name', text: '名義を変える' },
];
const towns: Readonly<Record<string, readonly Town[]>> = {
  '0200013': [{ id: 'atago', name: '岩手県盛岡市愛宕町' }],
  '0200000': [
    { id: 'uchimaru', name: '岩手県盛岡市内丸' },
    { id: 'odori', name: '岩手県盛岡市大通' },
  ],
};
const findTowns = async (postalCode: string): Promise<readonly Town[]> => towns[postalCode] ?? [];
const banks = Array.from({ length: 3000 }, (_, index) => ({
  value: String(index),
  text: `見本第${index + 1}銀行`,
  reading: `ミホンダイ${index + 1}`,
  more: String(index).padStart(4, '0'),
}));

export const Text = states(
  'お名前',
  '契約書のとおりの字で入力できます。',
  make(text, { autocomplete: 'name', size: 20 }),
  '髙橋 𠮷子',
);
/** As many characters as are left, or are too many, are told; nothing is cut off. */
export const Area = states(
  'ご用件',
  '例：引っ越しの手続き',
  make(area, { longest: 20 }),
  '蛇口から水がもれています。',
  '蛇口から水がもれています。昨日の夜からです。',
);
export const WholeNumber = states('お住まいの人数', '', make(number, { unit: '人', least: 1, most: 20 }), '4', '25');
export const Phone = states(
  '電話番号',
  '数字10桁か11桁。例：090-1234-5678',
  make(phone),
  '090-1234-5678',
  '090-1234-56',
);
export const Mail = states(
  'メールアドレス',
  '例：hanako@example.jp',
  make(mail),
  'hanako@example.jp',
  'hanako＠example',
);
export const CustomerNumber = states(
  'お客様番号',
  '例：12-34-56789',
  make(digits, { format: { pattern: '^\\d{9}$', groups: [2, 2, 5] }, example: '12-34-56789' }),
  '12-34-56789',
  '12-34-567',
);
export const OneTimeCode = states('認証コード', '6桁の数字です。', make(code), '123456', '12３O');
/** 西暦 or 令和, typed or pasted; what is wrong is marked in its own part. */
export const Day = states(
  '使用開始日',
  '例：2026年10月1日',
  make(date, { earliest: '2026-04-01' }),
  { era: 'reiwa', year: '8', month: '10', day: '1' },
  { era: 'western', year: '2026', month: '11', day: '31' },
);
export const OneOfAFew = states('手続き', '', make(radios, { options }), 'start');
export const SomeOfAFew = states('お知らせの種類', '', make(checks, { options }), ['start', 'name']);
export const Consent = states('口座振替の規約に同意する', '規約をお読みください。', make(check), true);
export const OneOfSeveral = states('続柄', '', make(select, { options }), 'stop');
export const OneOfThousands = states(
  '金融機関',
  '名前・読み・4桁の番号で探せます。',
  make(searchList, { entries: banks }),
  { text: '見本第12銀行', chosen: '11' },
  { text: 'みほん', chosen: '' },
);
/** With the list open. */
export const OneOfThousandsOpen: StoryObj = {
  ...OneOfThousands,
  play: async ({ canvasElement }) => {
    const input = await appear<HTMLInputElement>(canvasElement, 'input[role=combobox]');
    input.focus();
    for (const key of ['ArrowDown', 'ArrowDown']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await appear(canvasElement, '[role=option]');
    }
    await appear(canvasElement, '.active');
  },
};
export const Address = states(
  '新しい住所',
  '',
  make(address, { findTowns }),
  {
    ...emptyAddress,
    postalCode: '020-0013',
    towns: towns['0200013'],
    search: 'found',
    block: '6-8',
    building: '愛宕ハイツ 203号室',
  },
  { ...emptyAddress, postalCode: '020-0000', towns: towns['0200000'], search: 'found' },
);
/** No such postal code, or none that is known: the address is written out, and nothing stops. */
export const AddressWrittenOut = states(
  '新しい住所',
  '',
  make(address, { findTowns }),
  { ...emptyAddress, way: 'typed', typed: '岩手県盛岡市愛宕町', block: 'なし' },
  { ...emptyAddress, postalCode: '999-9999', towns: [], search: 'found' },
);
export const Files = states(
  'もれている場所の写真',
  'スマートフォンの写真をそのまま選べます。',
  make(files, { most: 2, accept: 'image/*' }),
  [new File([new Uint8Array(1_250_000)], '台所の蛇口.jpg')],
  [new File([], '空の写真.jpg')],
);

/** A short form, as most are. */
const short = (language: string): Questions => {
  const japanese = language.startsWith('ja');
  return {
    name: text({ label: japanese ? 'お名前' : 'Name', autocomplete: 'name', size: 20 }),
    phone: phone({
      label: japanese ? '電話番号' : 'Phone number',
      hint: japanese ? '例：090-1234-5678' : 'Example: 090-1234-5678',
    }),
    day: date({ label: japanese ? '使用開始日' : 'First day of use' }),
    way: radios({
      label: japanese ? '受け取り方' : 'How to reach you',
      options: [
        { value: 'mail', text: japanese ? 'メール' : 'By mail' },
        { value: 'phone', text: japanese ? '電話' : 'By phone' },
      ],
    }),
    topic: area({ label: japanese ? 'ご用件' : 'What it is about', longest: 200, optional: true }),
  };
};
const values = { phone: '090-1234-56', day: { era: 'western', year: '2026', month: '13', day: '1' } };

export const ShortForm: StoryObj = { render: form(short) };
export const Mistakes: StoryObj = { render: form(short, values), play: send };
export const MistakesInEnglish: StoryObj = { ...Mistakes, globals: { language: 'en' } };
export const MistakesInEasyJapanese: StoryObj = { ...Mistakes, globals: { language: 'ja-x-easy' } };
export const MistakesInTheDark: StoryObj = { ...Mistakes, globals: { theme: 'dark' } };
export const ChoicesInTheDark: StoryObj = { ...OneOfAFew, globals: { theme: 'dark' } };
