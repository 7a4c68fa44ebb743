import { join } from 'node:path';
import type { NodeOutboxOptions } from '../messages/node-outbox.ts';
import { outboxPath } from '../messages/outbox-page.ts';
import { smtp } from '../ports/mail/smtp.ts';
import { httpSms } from '../ports/sms/http.ts';
import { StartFault } from '@mizumado/postgres';
import { isLoopback } from '../security/loopback.ts';

type Carriers = NodeOutboxOptions['carriers'];

/**
 * Ports that send messages: mails through the server of `MIZUMADO_SMTP_URL`, SMS through the service of
 * `MIZUMADO_SMS_URL` with `MIZUMADO_SMS_TOKEN`. Messages without a port are written to a folder in the data folder.
 *
 * @throws StartFault for an invalid URL; it does not repeat the URL, which may contain a password
 */
export function carriersIn(
  { MIZUMADO_SMTP_URL: smtpUrl, MIZUMADO_SMS_URL: smsUrl, MIZUMADO_SMS_TOKEN: token }: NodeJS.ProcessEnv,
  dataDir: string,
): Carriers {
  const isUrl = (url: string, protocol: RegExp): boolean => protocol.test(URL.parse(url)?.protocol ?? '');
  if (smtpUrl && !isUrl(smtpUrl, /^smtps?:$/))
    throw new StartFault(
      'MIZUMADO_SMTP_URL is no address of a mail server. Give smtps://user:password@mail.example.jp or smtp://… for STARTTLS.',
    );
  if (smsUrl && !isUrl(smsUrl, /^https?:$/)) throw new StartFault('MIZUMADO_SMS_URL is no http address.');
  return {
    mail: smtpUrl ? smtp({ url: smtpUrl }) : undefined,
    sms: smsUrl ? httpSms({ url: smsUrl, ...(token && { token }) }) : undefined,
    folder: smtpUrl && smsUrl ? undefined : join(dataDir, 'outbox'),
  };
}

/** Where messages go, for the start's summary. */
export function whereMessagesGo({ mail, sms, folder }: Carriers, publicUrl: string): string {
  if (folder === undefined) return 'by the mail server and the SMS service';
  const place = isLoopback(new URL(publicUrl).hostname) ? `${publicUrl}${outboxPath}` : folder;
  return mail ? `by the mail server; SMS: ${place}` : sms ? `by the SMS service; mails: ${place}` : place;
}
