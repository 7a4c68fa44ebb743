import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageChain } from '../../packages/components/src/i18n/language.ts';
import { hostedLanguage } from '../../packages/server/src/hosted/texts/index.ts';
import { bestText, completed, languagesToTry } from '../../packages/server/src/language.ts';
import { composeMessage } from '../../packages/server/src/messages/compose.ts';
import { textLanguage } from '../../packages/server/src/messages/texts/index.ts';
import type { UtilityConfig } from '../../packages/server/src/utility-config.ts';
import { utilities } from './support/server.ts';

test('the server looks texts up in the languages that the elements look them up in', () => {
  assert.deepEqual(languagesToTry('zh-CN'), ['zh-CN', 'zh-Hans', 'zh', 'en', 'ja']);
  for (const tag of [
    'zh',
    'zh-Hans-CN',
    'zh-TW',
    'pt-BR',
    'en-GB',
    'ja',
    'JA-jp',
    'ja-x-easy',
    'jav',
    '',
    'zh_CN',
    'no tag',
  ])
    assert.deepEqual(languagesToTry(tag), languageChain(tag), tag);
});

test('a text is the nearest that there is; nobody but Japanese readers gets Japanese where there is English', () => {
  const name = { ja: '水道局', en: 'Waterworks', 'zh-Hans': '自来水局' };
  const found = ['zh-CN', 'zh', 'zh-TW', 'ko', 'ja-x-easy'].map((tag) => bestText(name, tag));
  assert.deepEqual(found, ['自来水局', '自来水局', 'Waterworks', 'Waterworks', '水道局']);
  assert.equal(bestText({ ja: '水道局' }, 'ko'), '水道局');
  for (const tag of ['constructor', 'toString', '__proto__']) assert.equal(bestText(name, tag), 'Waterworks', tag);
});

test('a translation is completed from the next language of its readers, paragraphs as a whole', () => {
  const texts = completed<
    { title: string; lines: readonly string[]; more: { a: string; b: string } },
    'ja' | 'en' | 'zh-Hans' | 'ja-x-easy'
  >({
    ja: { title: '題', lines: ['一', '二'], more: { a: 'あ', b: 'い' } },
    en: { title: 'Title', lines: ['one', 'two'], more: { a: 'a', b: 'b' } },
    'zh-Hans': { lines: ['一句'], more: { b: '乙' } },
    'ja-x-easy': { title: 'だい' },
  });
  assert.deepEqual(texts['zh-Hans'], { title: 'Title', lines: ['一句'], more: { a: 'a', b: '乙' } });
  assert.deepEqual(texts['ja-x-easy'], { title: 'だい', lines: ['一', '二'], more: { a: 'あ', b: 'い' } });
  assert.deepEqual(Object.keys(texts), ['ja', 'en', 'zh-Hans', 'ja-x-easy']);
});

test('a message names its utility in the language that the message is in', () => {
  const morioka = utilities.morioka;
  const message = { kind: 'mail', address: 'a@mail.example', template: 'welcome', values: {} } as const;
  assert.equal(textLanguage('en-GB'), 'en');
  const english = composeMessage(morioka, { ...message, lang: 'en-GB' });
  assert.match(english.html, /<html lang="en">/);
  assert.equal(english.from.name, bestText(morioka.messages.from.name, 'en'));
  // A utility that did not translate the name of its office: its own Japanese is better than nothing.
  const contact = { ...morioka.contact, office: { ja: 'お客さま係' } };
  const mixed: UtilityConfig = { ...morioka, contact };
  assert.match(composeMessage(mixed, { ...message, lang: 'ko' }).text, /お客さま係/);
});

test('a hosted page is in the nearest language that the utility offers', () => {
  assert.equal(hostedLanguage('en-GB', ['ja', 'en']), 'en');
  assert.equal(hostedLanguage('ko', ['ja', 'en']), 'en');
  assert.equal(hostedLanguage('ja-x-easy', ['en', 'ja']), 'ja');
  assert.equal(hostedLanguage('ko', ['ja']), 'ja');
  for (const none of [null, '', '"><', 'no tag']) assert.equal(hostedLanguage(none, ['ja', 'en']), 'ja');
});
