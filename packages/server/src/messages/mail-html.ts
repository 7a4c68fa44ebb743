import { escapeHtml } from '../html.ts';
import { fill } from './fill.ts';

/** Paragraphs of a mail, with values in braces. */
export interface Letter {
  body: readonly string[];
  /** Who sends it. */
  closing: readonly string[];
}

/**
 * Renders a mail as HTML: plain paragraphs for every mail program, without colours, so that dark mode works.
 *
 * @param values plain text; a code is emphasised and a page becomes a link
 */
export function mailHtml(
  language: string,
  title: string,
  { body, closing }: Letter,
  values: Readonly<Record<string, string>>,
): string {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, (marked[name] ?? escapeHtml)(value)]),
  );
  const paragraphs = (texts: readonly string[]): string =>
    texts.map((text) => `<p>${fill(escapeHtml(text), shown).replaceAll('\n', '<br>')}</p>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin: 0; padding: 16px">
<div style="max-width: 640px; margin: 0 auto; font-family: sans-serif; font-size: 16px; line-height: 1.7">
${paragraphs(body)}
<hr>
<div style="font-size: 14px">
${paragraphs(closing)}
</div>
</div>
</body>
</html>
`;
}

/** Markup of values that need more than text. */
const marked: Readonly<Record<string, (value: string) => string>> = {
  code: (code) => `<strong style="font-size: 24px">${escapeHtml(code)}</strong>`,
  page(page) {
    const isWeb = /^https?:$/.test(URL.parse(page)?.protocol ?? '');
    return isWeb ? `<a href="${escapeHtml(page)}">${escapeHtml(page)}</a>` : escapeHtml(page);
  },
};
