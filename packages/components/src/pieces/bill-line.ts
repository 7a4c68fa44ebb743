import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BillState } from '@mizumado/sdk';
import type { ChipTone } from './status-chip.ts';

/** Colour and shape of a bill's state, the same wherever a bill is shown. */
export const billTones: Readonly<Record<BillState, ChipTone>> = {
  unpaid: 'open',
  overdue: 'danger',
  scheduled: 'planned',
  paid: 'done',
  'nothing-due': 'none',
};

/** How long it is until a day, set off by a dot that stays with the date when the line breaks: ・あと10日 */
export const setOff = (text: string): TemplateResult =>
  html`<span aria-hidden="true">・</span><span class="left">${text}</span>`;
