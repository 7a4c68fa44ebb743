import type { UtilityConfig } from '../utility-config.ts';
import { html } from '../html.ts';
import { layout } from './layout.ts';
import { hostedTexts } from './texts/index.ts';
import type { HostedLanguage } from './texts/index.ts';

/** Result of an identity provider's sign-in. */
export type ProviderOutcome = 'done' | 'refused';

/** Address of the elements' bundle on the service. */
const bundle = '/elements/mizumado.js';

/** The page `/my` with all elements that need a sign-in. */
export function myPage(utility: UtilityConfig, language: HostedLanguage): string {
  const t = hostedTexts[language];
  const body = html`<h1>${t.myPage}</h1>
    <noscript><p>${t.noScript}</p></noscript>
    <mizu-my-page service="/${utility.id}/v1" lang="${language}" heading-level="2"></mizu-my-page>`;
  return layout({
    language,
    title: t.myPage,
    body,
    utility,
    inLanguage: (other) => `?lang=${other}`,
    scripts: [bundle],
  });
}

/** Result of an identity provider's sign-in, in its window. @param hasMyPage whether to link to `/my` */
export function signedInPage(
  utility: UtilityConfig,
  language: HostedLanguage,
  outcome: ProviderOutcome,
  hasMyPage: boolean,
): string {
  const t = hostedTexts[language];
  const { title, text } = t.signedIn[outcome];
  const body = html`<h1>${title}</h1>
    <p>${text}</p>
    <p class="by-hand" tabindex="-1">${t.back}</p>
    <p class="actions"><button type="button" class="closes-window" hidden>${t.closeWindow}</button> ${hasMyPage ? html`<a href="/${utility.id}/my?lang=${language}">${t.toMyPage}</a>` : []}</p>`;
  return layout({
    language,
    title,
    body,
    utility,
    inLanguage: (other) => `?outcome=${outcome}&lang=${other}`,
    scripts: [`/${utility.id}/page.js`],
  });
}

/** The page for status 404. @param utility undefined when there is no such utility either */
export function missingPage(language: HostedLanguage, utility?: UtilityConfig): string {
  const { title, text } = hostedTexts[language].missing;
  return layout({
    language,
    title,
    body: html`<h1>${title}</h1><p>${text}</p>`,
    utility,
    inLanguage: undefined,
    scripts: [],
  });
}
