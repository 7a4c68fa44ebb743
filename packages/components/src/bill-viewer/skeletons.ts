import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Reserves the space of the chart while it loads. */
export function chartSkeleton(): TemplateResult {
  return html`<div class="skeleton chart" aria-hidden="true"></div>`;
}

/** Reserves the space of everything below the first view. */
export function detailsSkeleton(): TemplateResult {
  return html`<div class="panel no-print" aria-hidden="true"><div class="skeleton bone-usage"></div></div>
    ${rowsSkeleton()}`;
}

/** Reserves the space of a page of earlier bills. */
export function rowsSkeleton(): TemplateResult {
  return html`<div class="panel no-print" aria-hidden="true"><div class="skeleton bone-rows"></div></div>`;
}

/** Reserves the space of the whole view while nothing is known. */
export function skeleton(): TemplateResult {
  return html`<div class="panel" aria-hidden="true"><div class="skeleton bone-summary"></div></div>
    ${detailsSkeleton()}`;
}
