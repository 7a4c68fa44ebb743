import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import type { SignInStep } from '../state.ts';
import type { Way } from '../../connection/sign-in-ways.ts';
import { addressForm } from './address.ts';
import { messages } from './message.ts';
import { usageNoticeForm } from './usage-notice.ts';
import { providerLink } from './provider.ts';
import { passkeyButton } from './passkey-button.ts';
import type { StepView, SignInView } from './view.ts';

/** Ways that have a form. The first of them stands open, the other is a button that leads to it. */
const forms = {
  code: {
    step: 'address',
    lead: undefined,
    form: addressForm,
    shown: 'address',
    label: ({ t }: SignInView) => t('address.open'),
  },
  'usage-notice': {
    step: 'usage-notice',
    lead: 'usageNotice.lead',
    form: usageNoticeForm,
    shown: 'numbers',
    label: ({ t }: SignInView) => html`${t('usageNotice.open')}<span class="phrase">${t('usageNotice.extent')}</span>`,
  },
} as const;

const isForm = (way: Way): way is keyof typeof forms => way in forms;

/**
 * All ways in the utility's order. The main action is the form that stands open: everybody can use it, with or without a passkey, known or
 * new.
 */
export const startStep: StepView = (view) => {
  const { t, headingLevel, offer, expired, session, flow } = view;
  const open = offer.ways.find(isForm);
  const before = open === undefined ? 0 : offer.ways.indexOf(open);
  const rest = offer.ways.slice(before + 1);
  const aside = (way: Way): TemplateResult => sideWay(view, way, open === undefined && way === offer.ways[0]);
  return html`<div class="stack" data-step="start">
    <div class="intro">
      ${heading(headingLevel, t(session ? 'signedIn.upgradeTitle' : 'title'))}
      ${expired ? html`<p class="notice-panel calm">${t('expired')}</p>` : nothing}
      <slot name="intro">${open ? lead(view, open) : nothing}</slot>
    </div>
    ${messages(view, open && forms[open].shown)} ${session ? flow.forms.link.field('link') : nothing}
    ${before > 0 ? html`<div class="ways">${offer.ways.slice(0, before).map(aside)}</div>${divider(view)}` : nothing}
    ${open ? forms[open].form(view) : nothing}
    ${rest.length > 0 ? html`${open ? divider(view) : nothing}<div class="ways">${(open ? rest : offer.ways).map(aside)}</div>` : nothing}
    ${offer.ways.length === 0 ? html`<p class="notice-panel calm">${t('none')}</p>` : nothing}
    ${session ? html`<button class="button plain back" part="back" type="button" @click=${() => flow.dispatch({ type: 'upgrade', upgrading: false })}>${t('signedIn.keep')}</button>` : nothing}
    ${otherWay(t, view.utility, view.language)}
  </div>`;
};

/** One form by itself, with the way back to the others. */
export const formStep =
  (way: keyof typeof forms): StepView =>
  (view) => {
    const { t, headingLevel } = view;
    const title = way === 'usage-notice' ? t('usageNotice.title') : t('title');
    return html`<div class="stack" data-step=${forms[way].step}>
    <div class="intro"><div class="step-title" tabindex="-1">${heading(headingLevel, title)}</div>${lead(view, way)}</div>
    ${messages(view, forms[way].shown)} ${forms[way].form(view)} ${stepButton(view, 'start', t('otherWays'))} ${otherWay(t, view.utility, view.language)}
  </div>`;
  };

function lead({ t }: SignInView, way: keyof typeof forms): TemplateResult | typeof nothing {
  const { lead: key } = forms[way];
  return key ? html`<p>${t(key)}</p>` : nothing;
}

function sideWay(view: SignInView, way: Way, main: boolean): TemplateResult {
  const { t } = view;
  if (way === 'passkey')
    return html`<div class="way">${passkeyButton(view, t('passkey.submit'), main)}<p class="soft">${t('passkey.hint')}</p></div>`;
  if (way === 'provider') return providerLink(view, 'sign-in', main);
  return html`<div class="way">${stepButton(view, forms[way].step, forms[way].label(view), 'second')}</div>`;
}

function stepButton(
  { flow }: SignInView,
  step: SignInStep,
  label: string | TemplateResult,
  look: 'second' | 'plain' = 'plain',
): TemplateResult {
  return html`<button class="button ${look} ${look === 'plain' ? 'back' : ''}" part=${step} data-to=${step} type="button" @click=${() => flow.dispatch({ type: 'step', step })}>${label}</button>`;
}

const divider = ({ t }: SignInView): TemplateResult => html`<p class="divider">${t('or')}</p>`;
