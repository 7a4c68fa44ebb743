import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Utility } from '../connection/connection.ts';
import type { Failure, FailureKind } from '../connection/failure.ts';
import { formatInstant } from '../i18n/format.ts';
import { localized } from '../i18n/language.ts';
import { heading } from './heading.ts';
import { otherWay } from './other-way.ts';
import type { CommonTranslate } from './other-way.ts';

export interface FailurePanelOptions {
  readonly failure: Failure;
  readonly t: CommonTranslate;
  readonly language: string;
  readonly headingLevel: number;
  readonly utility: Utility | undefined;
  /** Tries again; no button without it. */
  readonly retry?: (() => void) | undefined;
}

/** Kinds that are not faults and end by themselves: calm colours. */
const calm = new Set<FailureKind>(['offline', 'maintenance', 'expired', 'signedOut', 'busy']);
/** Kinds for which an immediate retry is useless. */
const final = new Set<FailureKind>(['refused', 'setup', 'signedOut', 'expired']);

/** What happened, what to do, try again, and the other way. */
export function failurePanel({
  failure,
  t,
  language,
  headingLevel,
  utility,
  retry,
}: FailurePanelOptions): TemplateResult {
  const kind = failure.kind === 'signInRefused' ? 'signedOut' : failure.kind;
  const words = failure.message ? localized(failure.message, language) : t(`failure.${kind}.action`);
  return html`<section class="failure ${calm.has(kind) ? 'calm' : ''}" part="failure" data-kind=${kind}>
    ${icon(calm.has(kind))}
    <div>
      ${heading(headingLevel, t(`failure.${kind}.title`))}
      <p>${words}</p>
      ${
        kind === 'maintenance' && failure.until
          ? html`<p>${t('failure.maintenance.until', { time: formatInstant(failure.until, language) })}</p>`
          : nothing
      }
      ${
        retry && !final.has(kind)
          ? html`<button class="button second" part="retry" type="button" @click=${retry}>${t('retry')}</button>`
          : nothing
      }
      ${otherWay(t, utility, language)}
    </div>
  </section>`;
}

function icon(quiet: boolean): TemplateResult {
  const shape = quiet
    ? svg`<circle cx="12" cy="12" r="10"/><path d="M12 11v6M12 7v.5"/>`
    : svg`<path d="M12 3 22 20H2Z"/><path d="M12 10v5M12 17.5v.5"/>`;
  return html`<svg class="failure-icon" viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">${shape}</svg>`;
}
