import { choice } from './values.ts';

/** How a bill is paid (支払方法). */
export const paymentMethod = choice({
  'direct-debit': ['口座振替'],
  'credit-card': ['クレジットカード', 'クレジットカード継続払い', 'クレジット'],
  slip: ['納付書', '納付書払い', '納入通知書'],
});

/** Where it was paid (収納方法). */
export const channel = choice({
  'direct-debit': ['口座振替'],
  'credit-card': ['クレジットカード', 'クレジット'],
  'convenience-store': ['コンビニエンスストア', 'コンビニ'],
  smartphone: ['スマートフォン決済', 'スマホ決済'],
  bank: ['金融機関', '銀行'],
  counter: ['窓口'],
  other: ['その他'],
});
