import type { FaqEntry, FaqSource } from '@mizumado/faq';
import type { Visitor } from '../support/server.ts';
import { operatorToken } from '../support/server.ts';

/** An entry of which only what matters is given. */
export function entryOf(
  id: string,
  question: string,
  short: string,
  more: Partial<FaqEntry> & { alternatives?: string[]; en?: { question: string; short: string } } = {},
): FaqEntry {
  const { alternatives = [], en, ...rest } = more;
  return {
    id,
    category: 'moving',
    texts: {
      ja: { question, alternatives, short, full: short, keywords: [] },
      ...(en && { en: { ...en, alternatives: [], full: en.short, keywords: [] } }),
    },
    links: [],
    action: null,
    validFrom: null,
    validTo: null,
    office: 'customer-centre',
    source: { title: { ja: '手続きの案内', en: 'Procedures' }, href: '/suido/', updatedOn: '2026-10-01' },
    ...rest,
  };
}

/** A small knowledge base whose answers tests can know. */
export function smallSource(utility = 'morioka'): FaqSource {
  return {
    utility,
    entries: [
      entryOf(
        'stop-deadline',
        '使用をやめるときは、いつまでに連絡しますか。',
        '使用をやめる日の3営業日前までに、お客さまセンター（{centrePhone}）へご連絡ください。',
        {
          alternatives: ['水道を止めたい', '引っ越すので水を止める', '閉栓の締め切り'],
          en: {
            question: 'When do I have to tell you that I am leaving?',
            short: 'Tell the customer centre ({centrePhone}) at least 3 business days before you stop using water.',
          },
        },
      ),
      entryOf(
        'pay-methods',
        '料金はどのように支払えますか。',
        '口座振替、クレジットカード、納付書でお支払いいただけます。',
        {
          category: 'payment',
          alternatives: ['支払い方法', 'カードで払いたい'],
          links: [{ label: { ja: '支払方法の案内' }, href: 'https://www.city.morioka.example/pay' }],
        },
      ),
      entryOf(
        'leak-check',
        '漏水しているかどうか、自分で確かめられますか。',
        'すべての蛇口を閉めて、メーターのパイロットが回っていれば、漏水のおそれがあります。',
        { category: 'leak', alternatives: ['水漏れの調べ方', '漏水の確認'] },
      ),
    ],
    facts: { centrePhone: '019-000-0000', emergencyPhone: '019-000-0001' },
    concepts: [],
    emergencies: [
      {
        id: 'burst',
        words: [['道路', '噴']],
        texts: { ja: { title: '緊急です', steps: ['離れてください'] } },
        phone: 'emergencyPhone',
      },
    ],
    dialogues: [],
    greeting: { text: { ja: 'ご用件をお聞かせください。' }, quickReplies: [] },
  };
}

/** Sends as the operator's program. @param name who of the staff asks, as `X-Operator` says it */
export function asOperator(visitor: Visitor, name?: string) {
  const headers = {
    Authorization: `Bearer ${operatorToken}`,
    ...(name !== undefined && { 'X-Operator': encodeURIComponent(name) }),
  };
  return async <T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const response = await visitor.send(path, { method, headers, ...(body !== undefined && { body }) });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  };
}
