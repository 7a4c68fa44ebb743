/** A knowledge base of three entries, so that a test knows every word of it. */
import type { EmergencyRule, FaqEntry, FaqSource, FaqText, LocalTexts } from '@mizumado/faq';

const inAll = <T>(ja: T, en: T): LocalTexts<T> => ({ ja, en, 'ja-x-easy': ja });

const text = (question: string, short: string, ...alternatives: string[]): FaqText => ({
  question,
  alternatives,
  short,
  full: short,
});

export const entry = (id: string, texts: LocalTexts<FaqText>, more: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  category: 'any',
  texts,
  links: [],
  action: null,
  validFrom: null,
  validTo: null,
  office: 'customer-centre',
  source: { title: inAll('手引き', 'Guide'), href: null, updatedOn: '2026-10-01' },
  ...more,
});

export const burst: EmergencyRule = {
  id: 'burst',
  words: [
    ['道路|歩道', '水…噴'],
    ['water', 'gush'],
  ],
  exclude: ['予定', '噴水'],
  texts: inAll(
    { title: 'すぐお電話ください', steps: ['近づかない', '{centrePhone}へ電話'] },
    { title: 'Phone at once', steps: ['Keep away', 'Phone {centrePhone}'] },
  ),
  phone: 'emergencyPhone',
};

export const smallSource: FaqSource = {
  utility: 'iwaizumi',
  entries: [
    entry(
      'stop-water',
      inAll(
        text('水道の使用をやめるには', '{centrePhone}へお電話ください。', '引っ越すので水道を止めたい', '水道の解約'),
        text('How do I stop my water?', 'Phone {centrePhone}.', 'cancel my water'),
      ),
      {
        links: [{ label: inAll('電話する', 'Phone'), href: 'tel:{centrePhone}' }],
      },
    ),
    entry(
      'direct-debit',
      inAll(
        text('口座振替を申し込むには', '銀行の窓口で申し込めます。', '引き落としにしたい'),
        text('How do I apply for direct debit?', 'At your bank.', 'automatic payment'),
      ),
    ),
    entry(
      'spring-campaign',
      inAll(
        text('春の申込キャンペーンとは', '粗品を差し上げます。'),
        text('What is the spring campaign?', 'A small gift.'),
      ),
      { validFrom: '2026-04-01', validTo: '2026-04-30' },
    ),
  ],
  facts: {
    centrePhone: '0194-00-0000',
    emergencyPhone: '0194-00-0001',
    centreName: inAll('お客さまセンター', 'Customer Centre'),
  },
  concepts: [
    { id: 'moving', words: ['引っ越', 'ひっこし', 'moving'] },
    { id: 'stop', words: ['解約', 'やめる', '止めたい', 'とめたい', 'stop', 'cancel'] },
    { id: 'debit', words: ['口座振替', '引き落とし', 'ひきおとし', 'direct debit'] },
    { id: 'filler', role: 'filler', words: ['教えてください', 'how do i'] },
    { id: 'outside', role: 'outside', words: ['電気', 'electricity'] },
  ],
  emergencies: [burst],
  dialogues: [],
  greeting: {
    text: inAll('{centreName}です', 'This is the {centreName}'),
    quickReplies: [{ label: inAll('やめる', 'Stop'), entryId: 'stop-water' }],
  },
};
