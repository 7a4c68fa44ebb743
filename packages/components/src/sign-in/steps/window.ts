import { html } from 'lit';
import { localized } from '../../i18n/language.ts';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import { newWindow } from './provider.ts';
import type { StepView } from './view.ts';

/**
 * On a page of another site, whose browsers keep no cookie of the service: signing in, and everything personal, is on the service's own
 * page in a window of its own. Nothing personal comes into this page.
 */
export const windowStep: StepView = ({ t, language, headingLevel, utility }) => html`<div class="stack" part="window">
  <div class="intro">
    ${heading(headingLevel, t('window.title'))}
    <slot name="intro"><p>${t('window.text', { name: localized(utility.name, language) })}</p></slot>
  </div>
  <p><a class="button" part="submit" href=${utility.signIn.page} target="_blank" rel="noopener">${t('window.open')}${newWindow}</a></p>
  ${otherWay(t, utility, language)}
</div>`;
