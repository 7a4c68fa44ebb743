import { createTransport } from 'nodemailer';
import { isLoopback } from '../../security/loopback.ts';
import { Refused } from '../refused.ts';
import { isMailAddress } from './mail.ts';
import type { MailPort } from './mail.ts';

export interface SmtpOptions {
  /** `smtps://user:password@mail.example.jp` or, with STARTTLS, `smtp://…`; see `smtp`. */
  url: string;
  /** Patience in milliseconds: to connect, for the greeting, and while nothing moves. */
  patience?: { connect: number; greeting: number; silence: number };
}

/** Together they stay below the time after which another worker tries, see `outbox/boss-queue.ts`. */
const usualPatience = { connect: 10_000, greeting: 10_000, silence: 15_000 };
/** Connections to the mail server at a time: one for each mail that a worker takes at a time. */
const connections = 5;

/**
 * Mails through an SMTP server. Nothing leaves unencrypted: `smtps:` is TLS from the start, `smtp:` needs STARTTLS. A server on this
 * machine may do without, and any other with `?tls=none` at the end of the URL.
 *
 * @throws TypeError for a URL that is none
 */
export function smtp({ url, patience = usualPatience }: SmtpOptions): MailPort {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if (!/^smtps?:$/.test(protocol) || !hostname)
    throw new TypeError('The URL of the mail server begins with smtp:// or smtps://');
  const plain = searchParams.get('tls') === 'none' || isLoopback(hostname);
  const transport = createTransport({
    pool: true,
    maxConnections: connections,
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port && { port: Number(port) }),
    secure: protocol === 'smtps:',
    requireTLS: !plain,
    ignoreTLS: plain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send({ id, from, to, lang, subject, text, html }) {
      if (!isMailAddress(to) || !isMailAddress(from.address)) throw new Refused('no mail address');
      try {
        await transport.sendMail({
          // The same for a mail that is sent twice, so that mail programs show it once.
          messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
          from,
          to: { name: '', address: to },
          envelope: { from: from.address, to: [to] },
          subject,
          text,
          html,
          // Nobody's absence is told to a machine (RFC 3834).
          headers: { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw isFinal(error) ? new Refused('refused by the mail server') : error;
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx for the recipient or the text is final; a login or a sender that is refused is a setting that somebody will put right. */
function isFinal(error: unknown): boolean {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
}
