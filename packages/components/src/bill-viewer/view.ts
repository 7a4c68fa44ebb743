import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from './format.ts';
import type { BillViewerTranslate } from './texts/index.ts';

/** What every view needs: texts, formats and the level of the top heading. */
export interface BillView {
  readonly t: BillViewerTranslate;
  readonly format: Format;
  /** Language of the texts, to choose among the service's localised texts */
  readonly language: string;
  /** Level of the viewer's own heading, 1–5; sections stand one below */
  readonly headingLevel: number;
}

/** Shows one text and gives screen readers another, such as words for m³. */
export function spoken(seen: string, read: string): TemplateResult {
  return html`<span aria-hidden="true">${seen}</span><span class="hidden">${read}</span>`;
}

/** Volume in m³; screen readers get the unit in words. */
export function cubicMetres(view: BillView, volume: number): TemplateResult {
  const number = view.format.number(volume);
  return spoken(`${number}\u00a0m³`, view.t('cubicMetres', { count: volume, volume: number }));
}

/** A calendar date for people and machines. */
export function day(date: string, text: string): TemplateResult {
  return html`<time datetime=${date}>${text}</time>`;
}

/** A row of a definition list. */
export function fact(name: unknown, value: unknown): TemplateResult {
  return html`<div class="fact"><dt>${name}</dt><dd>${value}</dd></div>`;
}
