import { methodNames, paymentMethods } from '../payments/methods.ts';
import { choice } from './values.ts';

/** How a bill is paid (支払方法). */
export const paymentMethod = choice(Object.fromEntries(methodNames.map((name) => [name, paymentMethods[name].ja])));

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
