import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contract, Granularity } from '../model.ts';
import type { Part, Ready } from '../state.ts';
import type { UsageChart } from './chart/usage-chart.ts';
import { chartSkeleton } from '../skeletons.ts';
import { heading } from '../../pieces/heading.ts';
import type { DetailsView } from './view.ts';

export interface UsageActions {
  readonly retryUsage: () => void;
  readonly chooseGranularity: (granularity: Granularity) => void;
}

export interface UsageOptions {
  readonly contract: Contract | undefined;
  /** Undefined until its stage is reached */
  readonly chart: UsageChart | undefined;
  readonly actions: UsageActions;
}

const GRANULARITIES: readonly Granularity[] = ['bill', 'day', 'hour'];

/** Switches between bills, days and hours, where a smart meter counts the hours. */
function granularitySwitch(
  { t }: DetailsView,
  present: Granularity,
  choose: (granularity: Granularity) => void,
): TemplateResult {
  const choices = GRANULARITIES.map((granularity) => {
    const chosen = (): void => choose(granularity);
    return html`<label
      ><input type="radio" name="granularity" .checked=${granularity === present} @change=${chosen} /><span
        >${t(`usage.${granularity}`)}</span
      ></label
    >`;
  });
  return html`<fieldset class="segments no-print" part="granularity">
    <legend class="hidden">${t('usage.granularity')}</legend>
    ${choices}
  </fieldset>`;
}

/** Hourly values show when somebody is at home, so signing in with a usage notice does not show them. */
function hours(
  view: DetailsView,
  { smartMeter, access }: Contract,
  present: Granularity,
  choose: (granularity: Granularity) => void,
): TemplateResult | typeof nothing {
  if (!smartMeter) return nothing;
  return access.role === 'usage-notice'
    ? html`<p class="soft no-print" part="hours-note">${view.t('usage.hoursNeedAccount')}</p>`
    : granularitySwitch(view, present, choose);
}

/** A part that failed to load, with a button to retry; the rest of the view stays. */
export function partFailure(
  { t }: DetailsView,
  text: string,
  part: Part<unknown>,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (part.status !== 'failed') return nothing;
  return html`<div class="note part-failure" part="part-failure">
    <p>${text}</p>
    <p class="soft">${t(`failure.${part.failure.kind === 'signInRefused' ? 'unknown' : part.failure.kind}.action`)}</p>
    <button class="button second no-print" type="button" @click=${retry}>${t('retry')}</button>
  </div>`;
}

/** Chart and table of the volume over two years or more; their height is reserved until they are there. */
export function usageSection(
  view: DetailsView,
  state: Ready,
  { contract, chart, actions }: UsageOptions,
): TemplateResult {
  const { t } = view;
  if (chart && state.usage.status === 'ready')
    Object.assign(chart, { view, series: state.usage.value, billId: state.billId });
  return html`<div class="usage" part="usage">
    ${heading(view.headingLevel + 1, t('usage.title'), { className: 'subtitle' })}
    ${contract ? hours(view, contract, state.granularity, actions.chooseGranularity) : nothing}
    ${
      state.usage.status === 'failed'
        ? partFailure(view, t('usage.failed'), state.usage, actions.retryUsage)
        : chart && state.usage.status === 'ready'
          ? chart
          : chartSkeleton()
    }
  </div>`;
}
