import type { UtilityConfig } from '../utility/registry.ts';
import type { Message } from './outbox.ts';

/** A message as its reader sees it. */
export interface ComposedMessage {
  /** Sender: `name` is empty for an SMS, and `address` what the SMS service knows the utility by. */
  from: { name: string; address: string };
  /** Empty for an SMS. */
  subject: string;
  text: string;
  /** Empty for an SMS. */
  html: string;
}

/** Puts a message into words. */
export function composeMessage({ messages: { from, smsSender } }: UtilityConfig, { kind, template, values }: Message): ComposedMessage {
  const text = [template, ...Object.values(values)].join('\n');
  if (kind === 'sms') return { from: { name: '', address: smsSender }, subject: '', text, html: '' };
  return { from: { name: from.name.ja, address: from.address }, subject: template, text, html: '' };
}
