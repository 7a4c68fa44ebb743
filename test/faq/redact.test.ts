import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from '@mizumado/faq';
import fc from 'fast-check';

const cases: readonly [text: string, redacted: string][] = [
  ['山田と申します。電話は090-1234-5678です', '〔名前〕と申します。電話は〔電話〕です'],
  ['ＴＥＬ０１９−６００−１２３４', 'TEL〔電話〕'],
  ['(019)600-1234にください', '〔電話〕にください'],
  ['+81-19-600-1234', '〔電話〕'],
  ['お客様番号は12-34-56789です', 'お客様番号は〔番号〕です'],
  ['確認番号 123456', '確認番号 〔番号〕'],
  ['4111 1111 1111 1111', '〔番号〕'],
  ['taro.yamada+mizu@example.co.jpに送って', '〔メール〕に送って'],
  ['〒020-0013 岩手県盛岡市愛宕町6-8 メゾン青山203号室に引っ越します', '〔住所〕 〔住所〕に引っ越します'],
  ['盛岡市愛宕町二丁目3番4号', '〔住所〕'],
  ['岩手県盛岡市愛宕町に住んでいます', '〔住所〕に住んでいます'],
  ['佐藤花子です、止めて下さい', '〔名前〕です、止めて下さい'],
  ['名前はヤマダタロウです', '名前は〔名前〕です'],
  ['田中さんの家で漏水', '〔名前〕さんの家で漏水'],
  ['My name is John Smith', 'My name is 〔名前〕'],
  ['I am Maria Lopez and live at 6-8 Atago-cho, Morioka', 'I am 〔名前〕 and live at 〔住所〕'],
];

for (const [text, redacted] of cases) test(`${text} → ${redacted}`, () => assert.equal(redact(text), redacted));

const left = [
  '私は大家です。隣の部屋が漏水',
  'お客様センターの電話番号',
  '水道屋さんを教えて',
  '2か月で3-4日',
  'I am moving next week',
  '2026年4月1日から使う',
  '水道料金は3000円',
  '様子がおかしい',
  '盛岡市で引っ越し',
  '契約者さんが変わった',
  '24時間受け付けていますか',
];

for (const text of left) test(`nothing is taken out of ${text}`, () => assert.equal(redact(text), text));

test('no run of five digits is ever left, whatever is around it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.stringMatching(/^[0-9]{5,16}$/),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      (before, digits, after) => {
        assert.doesNotMatch(redact(`${before}${digits}${after}`), /[0-9]{5}/);
      },
    ),
  );
});

test('mail addresses and phone numbers are never left', () => {
  const words = fc.constantFrom('', '電話は', 'です', ' mail: ', '、', '引っ越し');
  fc.assert(
    fc.property(words, fc.emailAddress({ size: 'small' }), words, (before, mail, after) =>
      assert.ok(!redact(`${before}${mail}${after}`).includes(mail.normalize('NFKC'))),
    ),
  );
  fc.assert(
    fc.property(words, fc.stringMatching(/^0[1-9]0-\d{4}-\d{4}$/), words, (before, phone, after) =>
      assert.ok(!redact(`${before}${phone}${after}`).includes(phone.slice(4))),
    ),
  );
});

test('it is fast on hostile input', () => {
  for (const part of ['愛宕町', '1-', '市', 'あ市', 'ア', 'a', '山 ', '12 ', '号', 'a@', '〒0', '+81-']) {
    const started = performance.now();
    redact(part.repeat(10_000 / part.length));
    assert.ok(performance.now() - started < 10_000, part);
  }
});
