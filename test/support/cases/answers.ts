/** A small knowledge base, so that a test knows every word it will read. */
import type { Flow, FaqEntry, FaqSource, FaqText, LocalTexts } from '@mizumado/faq';

const languages = ['ja', 'en', 'ja-x-easy'] as const;
const everywhere = <T>(of: (language: string) => T): LocalTexts<T> =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as unknown as LocalTexts<T>;

const entry = (id: string, texts: Record<string, Partial<FaqText>>, more: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  category: 'moving',
  links: [],
  action: null,
  validFrom: null,
  validTo: null,
  office: 'customer-centre',
  texts: everywhere((language) => ({
    question: '',
    alternatives: [],
    short: '',
    full: '',
    ...texts['ja'],
    ...texts[language],
  })),
  source: { title: everywhere(() => '使用中止の手続き'), href: '/suido/moving.html', updatedOn: '2026-10-01' },
  ...more,
});

/** Moving out: one choice, one date, then by when to apply, by the utility's rule. */
const moving: Flow = {
  id: 'moving',
  title: everywhere(() => '引っ越し'),
  slots: {
    home: {
      kind: 'choice',
      ask: everywhere(() => 'どちらの手続きですか。'),
      help: everywhere(() => '下から選んでください。'),
      options: [
        { value: 'stop', label: everywhere(() => '使うのをやめる') },
        { value: 'start', label: everywhere(() => '使い始める') },
      ],
    },
    day: { kind: 'date', ask: everywhere(() => 'いつですか。'), help: everywhere(() => '例：12月1日') },
    name: {
      kind: 'text',
      ask: everywhere(() => 'お名前は。'),
      help: everywhere(() => '名前をお書きください。'),
      optional: true,
    },
    deadline: { kind: 'computed', function: 'deadline', with: { rule: 'home', date: 'day' } },
  },
  steps: [
    { ask: 'home' },
    { ask: 'day' },
    { ask: 'name' },
    { say: everywhere(() => '{day, date}に手続きするには、{deadline, date}までにお申し込みください。') },
    { link: { label: everywhere(() => '申込書（日付入り）'), href: '/suido/stop.html?day={day}' } },
  ],
};

/** Everything the chatbot of a utility knows in tests. */
export const answersOf = (utility: string): FaqSource => ({
  utility,
  facts: { centrePhone: '019-000-0000', emergencyPhone: '019-000-0001' },
  concepts: [{ id: 'moving', words: ['引っ越し', '引越', '転居', 'moving', 'move'] }],
  entries: [
    entry(
      'stop-deadline',
      {
        ja: {
          question: '引っ越すときは、いつまでに使用中止を申し込みますか。',
          alternatives: ['来週引っ越します', '引っ越し 水道 止める', '水道を止めたい'],
          short: '使用をやめる日の3営業日前までに、お申し込みください。',
          full: '使用をやめる日の3営業日前までに、お申し込みください。\n\n次のものをご用意ください。\n・お客様番号\n・使用をやめる日\n・新しい住所\n\nお電話でも承ります。',
        },
        en: {
          question: 'By when do I apply to stop using water?',
          alternatives: ['I am moving next week', 'stop water'],
          short: 'Apply three business days before.',
          full: 'Apply three business days before.\n\n・Customer number\n・Date',
        },
      },
      {
        links: [{ label: everywhere(() => '使用中止の申込書'), href: '/suido/stop.html' }],
        action: { name: 'move-application' },
      },
    ),
    entry(
      'last-bill',
      {
        ja: {
          question: '前回の水道料金はいくらですか。',
          alternatives: ['請求 いくら', '先月の料金を見たい'],
          short: 'ログインすると、請求を見られます。',
          full: 'ログインすると、請求を見られます。',
        },
        en: {
          question: 'How much was my last bill?',
          short: 'Log in to see your bill.',
          full: 'Log in to see your bill.',
        },
      },
      { action: { name: 'bill-viewer' } },
    ),
    entry('pay-card', {
      ja: {
        question: 'クレジットカードで払えますか。',
        alternatives: ['カード払い'],
        short: 'はい。お申し込みが必要です。',
        full: 'はい。お申し込みが必要です。',
      },
    }),
    entry('pay-debit', {
      ja: {
        question: '口座振替で払えますか。',
        alternatives: ['引き落とし'],
        short: 'はい。お申し込みが必要です。',
        full: 'はい。お申し込みが必要です。',
      },
    }),
  ],
  emergencies: [
    {
      id: 'burst',
      words: [['道路|歩道', '噴']],
      texts: everywhere(() => ({
        title: '道路から水が噴き出しています',
        steps: ['近づかないでください。', '場所をお電話でお知らせください。'],
      })),
      phone: 'emergencyPhone',
    },
  ],
  dialogues: [moving],
  greeting: {
    text: everywhere((language) =>
      language === 'en' ? 'Hello. Ask anything about water.' : 'こんにちは。水道のことを、何でもお尋ねください。',
    ),
    quickReplies: [
      { label: everywhere((language) => (language === 'en' ? 'Moving house' : '引っ越し')), say: '来週引っ越します' },
      { label: everywhere((language) => (language === 'en' ? 'See my bill' : '料金を見る')), entryId: 'last-bill' },
      { label: everywhere(() => '引っ越しの日を調べる'), flow: 'moving' },
      { label: everywhere((language) => (language === 'en' ? 'Ask our staff' : '担当者に聞く')), action: 'callback' },
    ],
  },
});
