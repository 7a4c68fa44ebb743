import type { UtilityConfig } from '../utility-config.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { hostedTexts } from './texts.ts';
import type { Language } from './texts.ts';

export interface HostedPage {
  language: Language;
  title: string;
  body: Html;
  /** The page's utility; undefined when there is no such utility. */
  utility: UtilityConfig | undefined;
  /** Query of the same page in another language, such as `?lang=en`; undefined where no other is offered. */
  inLanguage: ((language: Language) => string) | undefined;
  /** Addresses of modules. */
  scripts: readonly string[];
}

/**
 * A whole page: name and colour of the utility above, its phone below. Scripts and styles come from files only, as the
 * CSP requires.
 */
export function layout({ language, title, body, utility, inLanguage, scripts }: HostedPage): string {
  const t = hostedTexts[language];
  const name = utility?.name[language] ?? '';
  const others = (['ja', 'en'] as const).filter((other) => other !== language && utility?.languages.includes(other));
  const links = inLanguage
    ? others.map(
        (other) => html`<a href="${inLanguage(other)}" lang="${other}" hreflang="${other}">${t.languages[other]}</a>`,
      )
    : [];
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${name ? `${title}｜${name}` : title}</title>
    ${utility ? html`<link rel="stylesheet" href="/${utility.id}/page.css"><link rel="icon" href="/${utility.id}/page.svg" type="image/svg+xml">` : []}
    ${scripts.map((source) => html`<script type="module" src="${source}"></script>`)}
  </head>
  <body>
    ${utility?.sample ? html`<p class="sample">${t.sample}</p>` : []}
    ${utility ? html`<header><p class="name">${name}</p>${links.length > 0 ? html`<nav aria-label="${t.chooseLanguage}">${links}</nav>` : []}</header>` : []}
    <main>${body}</main>
    ${utility ? html`<footer><p>${utility.contact.office[language] ?? ''} <a href="tel:${utility.contact.phone}">${utility.contact.phone}</a></p><p>${utility.contact.hours[language] ?? ''}</p></footer>` : []}
  </body>
</html>
`.toString();
}
