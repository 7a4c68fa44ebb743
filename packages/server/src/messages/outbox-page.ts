import { createHash } from 'node:crypto';
import { isLoopback } from '../security/loopback.ts';
import { escapeHtml } from '../html.ts';
import type { FiledMessage } from './file-outbox.ts';

/** Where the page is. */
export const outboxPath = '/dev/outbox';

/** The page of the file outbox, beside the API. */
export interface OutboxPage {
  /** Whether a request's path, with its query, is the page's. */
  concerns(path: string): boolean;
  /** @param address network address that the request came from */
  answer(request: Request, address: string): Promise<Response>;
}

const style = `
:root { color-scheme: light dark }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; font: 1rem/1.7 sans-serif }
article { border-top: 1px solid; padding-block: 1rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin: 0 }
dd { margin: 0; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid; padding: 1rem }
iframe { box-sizing: border-box; width: 100%; height: 24rem; border: 1px solid }
`;

const policy = (...own: string[]): string =>
  ["default-src 'none'", ...own, "base-uri 'none'", "form-action 'none'"].join('; ');
/** The page may run no scripts and load only its style sheet and the mails. */
const pagePolicy = policy(
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "frame-src 'self'",
  "frame-ancestors 'none'",
);
/** A mail has inline styles, as mail programs need them; everything else is forbidden. */
const mailPolicy = policy("style-src 'unsafe-inline'", "frame-ancestors 'self'", 'sandbox');

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * Serves the page, which shows codes, only to requests from this machine under a loopback host name. This refuses sites
 * whose domain resolves to this machine (DNS rebinding).
 */
export function outboxPageOf(list: () => Promise<FiledMessage[]>): OutboxPage {
  const isLocal = (request: Request, address: string): boolean =>
    isLoopback(new URL(request.url).hostname) && (address === '::1' || isLoopback(address.replace(/^::ffff:/, '')));
  return {
    concerns: (path) => path === outboxPath || path.startsWith(`${outboxPath}?`) || path.startsWith(`${outboxPath}/`),
    async answer(request, address) {
      if (!isLocal(request, address)) return plain(404, 'not found');
      if (request.method !== 'GET') return plain(405, 'GET only', { Allow: 'GET' });
      const messages = await list();
      const [, id] = new URL(request.url).pathname.split(`${outboxPath}/`);
      if (id === undefined)
        return new Response(outboxPage(messages), { headers: { ...headers, 'Content-Security-Policy': pagePolicy } });
      const mail = messages.find((message) => message.id === id);
      return mail
        ? new Response(mail.html, { headers: { ...headers, 'Content-Security-Policy': mailPolicy } })
        : plain(404, 'not found');
    },
  };
}

function plain(status: number, text: string, more: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { ...headers, 'Content-Type': 'text/plain', ...more } });
}

/**
 * Page of the file outbox, for developers: every message as its receiver would see it, newest first. It has no script.
 */
function outboxPage(messages: readonly FiledMessage[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Outbox (${messages.length}) – Mizumado</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Outbox</h1>
<p>Nothing was sent to anybody: without a mail server and an SMS service, messages end here. <a href="">Reload</a></p>
${messages.map(article).join('\n') || '<p>No message yet.</p>'}
</main>
</body>
</html>
`;
}

const kinds = { mail: 'Mail', sms: 'SMS' };

function article({
  id,
  utilityId,
  kind,
  address,
  lang,
  template,
  from,
  subject,
  text,
  html,
  sentAt,
}: FiledMessage): string {
  const facts = {
    To: address,
    From: [from.name, `<${from.address}>`].filter(Boolean).join(' '),
    Utility: utilityId,
    Message: template,
    Language: lang,
  };
  const title = kind === 'mail' ? subject : text.split('\n', 1)[0]!;
  return `<article aria-labelledby="m-${escapeHtml(id)}">
<h2 id="m-${escapeHtml(id)}" lang="${escapeHtml(lang)}">${escapeHtml(title)}</h2>
<p>${kinds[kind]}, <time datetime="${escapeHtml(sentAt)}">${escapeHtml(new Date(sentAt).toLocaleString('en-GB', { timeZone: 'Asia/Tokyo' }))} JST</time></p>
<dl>
${Object.entries(facts)
  .map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`)
  .join('\n')}
</dl>
<pre lang="${escapeHtml(lang)}">${escapeHtml(text)}</pre>
${html && `<details><summary>As HTML</summary><iframe sandbox title="${escapeHtml(title)}" src="${outboxPath}/${escapeHtml(id)}" loading="lazy"></iframe></details>`}
</article>`;
}
