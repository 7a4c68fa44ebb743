import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Utility } from '../connection/connection.ts';
import type { CommonTexts } from '../i18n/texts/index.ts';
import type { KeyOf, Translate } from '../i18n/feature.ts';
import { localized } from '../i18n/language.ts';

export type CommonTranslate = Translate<KeyOf<CommonTexts>>;

/** Phone and hours in one line: the way for those who cannot, or do not want to, do it here. */
export function otherWay(
  t: CommonTranslate,
  utility: Utility | undefined,
  language: string,
): TemplateResult | typeof nothing {
  if (!utility) return nothing;
  const { office, phone, hours, url } = utility.contact;
  const name = localized(office, language);
  return html`<p class="other-way" part="other-way">
    <span>${t('otherWay')}</span>
    <span>${url ? html`<a href=${url}>${name}</a>` : name}
      <a class="figures phone" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></span>
    <span class="soft">${t('otherWayHours', { hours: localized(hours, language) })}</span>
  </p>`;
}
