import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeMessage } from '../../../packages/server/src/messages/compose.ts';
import type { Message } from '../../../packages/server/src/messages/outbox.ts';
import { checkTexts } from '../../../packages/server/src/messages/texts/check-texts.ts';
import { messageTexts } from '../../../packages/server/src/messages/texts/index.ts';
import { endings, templates } from '../../../packages/server/src/messages/texts/texts.ts';
import type { TemplateName } from '../../../packages/server/src/messages/texts/texts.ts';
import type { UtilityConfig } from '../../../packages/server/src/utility-config.ts';
import { utilities } from '../support/server.ts';

const { morioka } = utilities;
const values = {
  code: '012345',
  minutes: '10',
  address: 'h***@mail.example',
  name: 'iPhone',
  customerNumber: '*****6789',
  inviter: '盛岡 花子',
  page: 'https://service.example/morioka/my?invitation=a&b=1',
};
const names = Object.keys(templates) as TemplateName[];

function message(template: TemplateName, more: Partial<Message> = {}): Message {
  const given = Object.fromEntries(templates[template].map((name) => [name, values[name]]));
  return {
    kind: 'mail',
    address: 'taro@mail.example',
    lang: 'ja',
    template,
    ...more,
    values: { ...given, ...more.values },
  };
}

/** The text that an HTML mail shows, without its tags. */
const shown = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

for (const lang of Object.keys(messageTexts)) {
  test(`every message is complete in ${lang}, and names its utility, its values and whom to ask`, () => {
    for (const template of names) {
      const mail = composeMessage(morioka, message(template, { lang }));
      const name = !lang.startsWith('ja') ? 'Morioka City Waterworks (sample)' : '盛岡市上下水道局（見本）';
      assert.ok(mail.subject.includes(name), `${template}: ${mail.subject}`);
      assert.ok(mail.html.startsWith(`<!doctype html>\n<html lang="${lang}">`));
      for (const text of [mail.text, shown(mail.html)]) {
        assert.doesNotMatch(text, /[{}]|undefined/, template);
        for (const part of [
          name,
          !lang.startsWith('ja') ? 'Customer centre' : 'お客さまセンター',
          '019-000-0000',
          ...templates[template].map((value) => values[value]),
        ])
          assert.ok(text.includes(part), `${template} lacks ${part}`);
      }
      const sms = composeMessage(morioka, message(template, { lang, kind: 'sms' }));
      assert.doesNotMatch(sms.text, /[{}]|undefined/, template);
      assert.ok(sms.text.includes(name), `${template}: ${sms.text}`);
      assert.equal(sms.subject + sms.html, '');
      if (endings[template] === 'security')
        for (const text of [mail.text, sms.text])
          assert.match(text, /お心当たりのない場合|あなたではないとき|was not you|Not you\?/, template);
    }
  });
}

test('a code stands in the first line of a mail and in its subject', () => {
  const { subject, text, html } = composeMessage(morioka, message('sign-in-code'));
  assert.match(subject, /^認証コード 012345/);
  assert.match(text, /^認証コード：012345\n/);
  assert.match(html, /<p>認証コード：<strong style="font-size: 24px">012345<\/strong><\/p>/);
});

test('an SMS with a code is one SMS, and its last line binds the code to the site', () => {
  const town: UtilityConfig = {
    ...morioka,
    name: { ja: '見本町上下水道課' },
    signIn: { ...morioka.signIn, passkeyDomain: 'www.town.mihon.example.jp' },
  };
  for (const template of ['sign-in-code', 'confirmation-code', 'contact-point-code'] as const) {
    const { text } = composeMessage(town, message(template, { kind: 'sms' }));
    assert.equal(text.split('\n').at(-1), '@www.town.mihon.example.jp #012345');
    assert.ok(text.length <= 70, `${text.length}: ${text}`);
  }
  const { passkeyDomain: _domain, ...signIn } = morioka.signIn;
  assert.match(
    composeMessage({ ...morioka, signIn }, message('sign-in-code', { kind: 'sms' })).text,
    /\n@www\.city\.morioka\.example #012345$/,
  );
  assert.doesNotMatch(composeMessage(town, message('welcome', { kind: 'sms' })).text, /@www/);
});

test('a mail loads nothing, runs nothing and tells nobody that it was read', () => {
  for (const template of names) {
    const { html } = composeMessage(morioka, message(template));
    assert.doesNotMatch(html, /<(?:img|script|link|iframe|table|form)|src=|url\(/i, template);
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      template === 'invitation' ? ['https://service.example/morioka/my?invitation=a&amp;b=1'] : [],
    );
  }
});

test('what a person calls themselves stays text, is no link and starts no line', () => {
  const hostile = '<a href="//evil.example">\r\nBcc: all@evil.example\u202E https://evil.example/{page}';
  const { html, text, subject } = composeMessage(
    morioka,
    message('invitation', { values: { inviter: hostile, page: 'javascript:alert(1)' } }),
  );
  assert.doesNotMatch(html, /<a |evil\.example/);
  assert.doesNotMatch(text, /evil\.example|@evil|\r|\u202E|^Bcc/m);
  assert.doesNotMatch(subject, /evil|Bcc/);
  assert.equal(text.match(/javascript:/g)?.length, 1);
  const { text: own } = composeMessage(
    morioka,
    message('passkey-added', { values: { name: 'A&B <iPhone> 葛󠄀'.repeat(20) } }),
  );
  assert.ok(own.includes('A&B <iPhone> 葛󠄀'), 'a rare character keeps its form');
  assert.ok(own.length < 400);
});

test('no value gets a header of its own', () => {
  const own = { ja: { welcome: { subject: 'ようこそ\r\nBcc: all@evil.example {utility}' } } };
  const { subject, from } = composeMessage(
    {
      ...morioka,
      messages: {
        ...morioka.messages,
        texts: own,
        from: { ...morioka.messages.from, name: { ja: '水道\r\nBcc: x@evil.example' } },
      },
    },
    message('welcome'),
  );
  assert.equal(subject, 'ようこそ Bcc: all@evil.example 盛岡市上下水道局（見本）');
  assert.equal(from.name, '水道 Bcc: x@evil.example');
});

test('who reads a language without texts gets English, as on the page; a variety is served by its language', () => {
  const subject = (lang: string): string => composeMessage(morioka, message('welcome', { lang })).subject;
  assert.equal(subject('zh'), subject('en'));
  assert.equal(subject('ja-JP'), subject('ja'));
  assert.equal(subject('en-GB'), subject('en'));
  assert.notEqual(subject('ja-x-easy'), subject('ja'));
  assert.equal(subject('toString'), subject('en'));
});

test('the wording of a utility stands over the usual one, part by part', () => {
  const own = { ja: { welcome: { subject: '{utility}へようこそ' }, frame: { closing: ['見本町役場 水道課'] } } };
  const mail = composeMessage({ ...morioka, messages: { ...morioka.messages, texts: own } }, message('welcome'));
  assert.equal(mail.subject, '盛岡市上下水道局（見本）へようこそ');
  assert.match(mail.text, /アカウントを登録しました[\s\S]*お心当たりのない場合[\s\S]*--\n\n見本町役場 水道課\n$/);
});

test('faults in the wording of a utility are named with their place', () => {
  assert.deepEqual(
    checkTexts({
      ja: { welcome: { subject: '{utility}へようこそ', body: ['{office}'] }, frame: { code: ['{phone}'] } },
    }),
    [],
  );
  const faults: [unknown, RegExp][] = [
    [{ xx: {} }, /`messages\.texts\.xx`: there are messages in ja, en,.* only/],
    [{ ja: { wellcome: {} } }, /`messages\.texts\.ja\.wellcome`: there is no such message/],
    [{ ja: { welcome: { title: 'a' } } }, /`messages\.texts\.ja\.welcome\.title`: a part is one of subject, body, sms/],
    [{ ja: { welcome: { body: 'a' } } }, /`messages\.texts\.ja\.welcome\.body` must be a list of texts/],
    [
      { ja: { welcome: { subject: '{code}' } } },
      /`messages\.texts\.ja\.welcome\.subject` names \{code\}; it may name utility/,
    ],
    [
      { ja: { 'sign-in-code': { sms: 'コードをどうぞ' } } },
      /`messages\.texts\.ja\.sign-in-code\.sms` must name \{code\}/,
    ],
    [
      { ja: { frame: { body: ['a'] } } },
      /`messages\.texts\.ja\.frame\.body`: a part is one of code, security, closing/,
    ],
  ];
  for (const [wording, fault] of faults) assert.match(checkTexts(wording).join(), fault);
});
