import type { components } from '../generated/api.ts';

export type PaymentMethod = components['schemas']['PaymentMethod'];

interface MethodFacts {
  /** Whether the utility collects what is due, and the customer does nothing. */
  readonly collected: boolean;
  /** Whether the tariff takes its discount for direct debit (口座振替割引) off. */
  readonly directDebit: boolean;
  readonly en: string;
  /** Names in a billing system's files and in spreadsheets; the first is ours. */
  readonly ja: readonly [string, ...string[]];
}

/**
 * What is true of each way to pay a bill (支払方法). Everything that depends on how a bill is paid asks here, so that a new method is one
 * entry, which does not compile until it is there.
 */
export const paymentMethods: Readonly<Record<PaymentMethod, MethodFacts>> = {
  'direct-debit': { collected: true, directDebit: true, en: 'Direct debit', ja: ['口座振替'] },
  'credit-card': {
    collected: true,
    directDebit: false,
    en: 'Credit card',
    ja: ['クレジットカード', 'クレジットカード継続払い', 'クレジット'],
  },
  slip: { collected: false, directDebit: false, en: 'Payment slip', ja: ['納付書', '納付書払い', '納入通知書'] },
};

export const methodNames = Object.keys(paymentMethods) as readonly PaymentMethod[];

/** The methods by which the utility collects. */
export const collectedMethods: readonly PaymentMethod[] = methodNames.filter((name) => paymentMethods[name].collected);
