import type { MailPort } from '../ports/mail/mail.ts';
import type { SmsPort } from '../ports/sms/sms.ts';
import type { SendMessage } from './deliver.ts';

/** Ports that send messages. Kinds without a port go to `otherwise`. */
interface Carriers {
  mail?: MailPort | undefined;
  sms?: SmsPort | undefined;
  otherwise?: SendMessage | undefined;
}

/** Messages of this kind have no port; they wait until an operator sets one up. */
class NoCarrier extends Error {}

/** Hands each message to the port of its kind. */
export function sendThrough({ mail, sms, otherwise }: Carriers): SendMessage {
  return async (message) => {
    const { id, kind, from, address: to, lang, subject, text, html } = message;
    if (kind === 'mail' && mail) return mail.send({ id, from, to, lang, subject, text, html });
    if (kind === 'sms' && sms) return sms.send({ id, from: from.address, to, text });
    if (!otherwise) throw new NoCarrier(`No port for ${kind}`);
    return otherwise(message);
  };
}
