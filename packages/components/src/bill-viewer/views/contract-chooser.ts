import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { placeText } from '../../pieces/place.ts';
import type { Contract } from '../model.ts';
import type { BillView } from '../view.ts';

function optionText({ t }: BillView, contract: Contract): string {
  const values = { place: placeText(contract.premises), number: contract.customerNumber };
  return t(contract.stoppedOn === null ? 'contract.option' : 'contract.stopped', values);
}

/** Chooses among several contracts. A native select, because a company may hold hundreds. */
export function contractChooser(
  view: BillView,
  contracts: readonly Contract[],
  contractId: string,
  choose: (contractId: string) => void,
): TemplateResult {
  const chosen = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  const options = contracts.map(
    (contract) =>
      html`<option value=${contract.id} ?selected=${contract.id === contractId}>${optionText(view, contract)}</option>`,
  );
  return html`<div class="panel chooser no-print" part="contract-chooser">
    <label for="contract">${view.t('contract.choose')}</label>
    <select id="contract" @change=${chosen}>${options}</select>
  </div>`;
}

/** The place and customer number the bill is for, in full. */
export function contractLine(view: BillView, contract: Contract): TemplateResult {
  const { t } = view;
  return html`<p class="contract soft" part="contract">
    <span>${t('contract.place')} ${placeText(contract.premises)}</span>
    <span>${t('contract.number')} ${contract.customerNumber}</span>
  </p>`;
}
