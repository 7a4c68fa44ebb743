import { bestText } from '../language.ts';
import type { LocalizedText, UtilityConfig } from '../utility-config.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { hostedLanguages, hostedTexts } from './texts/index.ts';
import type { HostedLanguage } from './texts/index.ts';

export interface HostedPage {
  language: HostedLanguage;
  title: string;
  body: Html;
  /** The page's utility; undefined when there is no such utility. */
  utility: UtilityConfig | undefined;
  /** Query of the same page in another language, such as `?lang=en`; undefined where no other is offered. */
  inLanguage: ((language: HostedLanguage) => string) | undefined;
  /** Addresses of modules. */
  scripts: readonly string[];
}

/** What a language calls itself: 日本語, English, 简体中文. */
const ownName = (language: HostedLanguage): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/**
 * A whole page: name and colour of the utility above, its phone below. Scripts and styles come from files only, as the
 * CSP requires.
 */
export function layout({ language, title, body, utility, inLanguage, scripts }: HostedPage): string {
  const t = hostedTexts[language];
  const said = (text: LocalizedText): string => bestText(text, language);
  const name = utility ? said(utility.name) : '';
  const others = hostedLanguages(utility?.languages ?? []).filter((other) => other !== language);
  const links = inLanguage
    ? others.map(
        (other) => html`<a href="${inLanguage(other)}" lang="${other}" hreflang="${other}">${ownName(other)}</a>`,
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
    ${utility ? html`<footer><p>${said(utility.contact.office)} <a href="tel:${utility.contact.phone}">${utility.contact.phone}</a></p><p>${said(utility.contact.hours)}</p></footer>` : []}
  </body>
</html>
`.toString();
}
