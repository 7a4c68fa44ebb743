import type { Feature } from '../../../packages/components/src/i18n/feature.ts';
import { billViewerFeature } from '../../../packages/components/src/bill-viewer/texts/index.ts';
import type { BillViewerTexts } from '../../../packages/components/src/bill-viewer/texts/index.ts';
import { TextStore } from '../../../packages/components/src/i18n/text-store.ts';
import { commonFeature } from '../../../packages/components/src/i18n/texts/index.ts';
import { languageChain, languageOf, localized } from '../../../packages/components/src/i18n/language.ts';
import { signInFeature } from '../../../packages/components/src/sign-in/texts/index.ts';
import type { SignInTexts } from '../../../packages/components/src/sign-in/texts/index.ts';
import { equal } from '../support/assert.ts';

const load = async (store: TextStore, language: string): Promise<ReturnType<typeof store.translator<SignInTexts>>> => {
  await Promise.all([store.load(language, signInFeature), store.load(language, commonFeature)]);
  return store.translator<SignInTexts>(language, ['sign-in', 'common']);
};

describe('texts', () => {
  it('fall back: other languages to English, plain Japanese to Japanese', async () => {
    equal((await load(new TextStore(), 'ja'))('title'), 'ログイン');
    equal((await load(new TextStore(), 'ja-x-easy'))('title'), 'ログイン');
    equal((await load(new TextStore(), 'pt-BR'))('title'), 'Log in');
  });

  it('are looked up in one chain: the tag, its script, its language, English, Japanese', () => {
    equal(languageChain('zh-CN'), ['zh-CN', 'zh-Hans', 'zh', 'en', 'ja']);
    equal(languageChain('zh-Hans-CN'), ['zh-Hans-CN', 'zh-Hans', 'zh', 'en', 'ja']);
    equal(languageChain('zh'), ['zh', 'zh-Hans', 'en', 'ja']);
    equal(languageChain('zh-TW'), ['zh-TW', 'zh-Hant', 'zh', 'en', 'ja']);
    equal(languageChain('pt-BR'), ['pt-BR', 'pt-Latn', 'pt', 'en', 'ja']);
    equal(languageChain('ja-x-easy'), ['ja-x-easy', 'ja']);
  });

  it('come for what is no language tag as well, and Japanese is known however it is written', () => {
    for (const tag of ['', 'zh_CN', '日本語', 'not a tag']) equal(languageChain(tag), [tag, 'en', 'ja']);
    for (const tag of ['JA', 'ja-JP']) equal(languageChain(tag), [tag, 'ja']);
    equal(languageChain('jav'), ['jav', 'jv-Latn', 'jv', 'en', 'ja']);
  });

  it('of a translation are found under every name of its language, and English stands in for what it leaves out', async () => {
    const translated: Feature<{ readonly title: string; readonly left_other: string }> = {
      name: 'translated',
      languages: {
        ja: () => Promise.resolve({ default: { title: '料金', left_other: 'あと{{count}}日' } }),
        en: () => Promise.resolve({ default: { title: 'Bill', left_one: '1 day', left_other: '{{count}} days' } }),
        'zh-Hans': () => Promise.resolve({ default: { title: '水费' } }),
      },
    };
    for (const language of ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-hans-cn']) {
      const store = new TextStore();
      await store.load(language, translated);
      const t = store.translator<{ readonly title: string; readonly left_other: string }>(language, ['translated']);
      equal([t('title'), t('left', { count: 1 })], ['水费', '1 day']);
      equal(store.languageFor(language, translated), 'zh-Hans');
    }
    equal(new TextStore().languageFor('zh-TW', translated), 'en');
  });

  it('of a page go over ours key by key, whenever they come', async () => {
    const before = new TextStore();
    before.override({ ja: { 'sign-in': { title: '会員入口' } } });
    const t = await load(before, 'ja');
    equal([t('title'), t('code.submit')], ['会員入口', 'ログインする']);

    const after = new TextStore();
    const late = await load(after, 'zh');
    after.override({ zh: { 'sign-in': { title: '登录' } } });
    equal([late('title'), late('code.submit')], ['登录', 'Log in']);
  });

  it('take the form that the number chooses in their language', async () => {
    const store = new TextStore();
    await Promise.all(['ja', 'en'].map((language) => store.load(language, billViewerFeature)));
    const left = (language: string, count: number): string =>
      store.translator<BillViewerTexts>(language, ['bill-viewer'])('due.left', { count });
    equal([left('en', 1), left('en', 2), left('en', 0)], ['1 day left', '2 days left', '0 days left']);
    equal([left('ja', 1), left('ja-x-easy', 2), left('ko', 1)], ['あと1日', 'あと2日', '1 day left']);
  });

  it('are looked up once, with any value put in, until texts are added', async () => {
    const store = new TextStore();
    store.override({ ja: { 'sign-in': { title: '{{name}}様、{{name}}様' } } });
    const t = await load(store, 'ja');
    equal([t('title', { name: '花子' }), t('title', { name: '太郎' })], ['花子様、花子様', '太郎様、太郎様']);
    store.override({ ja: { 'sign-in': { title: '{{name}}さん' } } });
    equal([t('title', { name: '花子' }), t('code.submit')], ['花子さん', 'ログインする']);
  });

  it('of one provider are not those of another', async () => {
    const one = new TextStore();
    one.override({ ja: { 'sign-in': { title: '一' } } });
    equal((await load(new TextStore(), 'ja'))('title'), 'ログイン');
  });

  it('have values put in as they are: Japanese without spaces, marks of templates, names with rare characters', async () => {
    const store = new TextStore();
    store.override({ ja: { 'sign-in': { title: '{{first}}様の{{second}}分は{{first}}です' } } });
    const t = await load(store, 'ja');
    for (const name of ['𠮷田 葛󠄀城', '{{second}}', '$t(submit)', '<b>&amp;</b>', '$&$1']) {
      equal(t('title', { first: name, second: '9・10月' }), `${name}様の9・10月分は${name}です`);
    }
  });

  it('are those of the nearest lang, through shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'en';
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root.append(inner);
    equal(languageOf(inner), 'en');
    inner.lang = 'ja-x-easy';
    equal(languageOf(inner), 'ja-x-easy');
    inner.lang = 'zh_CN';
    equal(languageOf(inner), 'zh-CN');
  });

  it('of the service are chosen the same way', () => {
    equal(localized({ ja: '番号', en: 'Number' }, 'ko'), 'Number');
    equal(localized({ ja: '番号', en: 'Number' }, 'ja-x-easy'), '番号');
    equal(localized({ ja: '番号' }, 'en'), '番号');
  });
});
