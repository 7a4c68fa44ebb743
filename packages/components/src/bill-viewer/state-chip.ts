import type { TemplateResult } from 'lit';
import { billTones } from '../pieces/bill-line.ts';
import { statusChip } from '../pieces/status-chip.ts';
import type { BillSummary } from './model.ts';
import { wordingOf } from './payment-methods.ts';
import type { BillView } from './view.ts';

/** State of a bill as text, shape and colour. */
export function stateChip(view: BillView, bill: BillSummary): TemplateResult {
  return statusChip(billTones[bill.state], view.t(`state.${wordingOf(bill)}`));
}
