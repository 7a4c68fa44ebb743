import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import type { BillTranslate } from '../texts/index.ts';

/** What every view needs to speak: texts, formats and the level its headings begin at. */
export interface View {
  readonly t: BillTranslate;
  readonly format: Format;
  /** Language of the texts, for what the service words itself */
  readonly language: string;
  /** Level of the viewer's own heading, 1–5; sections stand one below */
  readonly headingLevel: number;
}

interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  /** Whether script may move the focus here */
  readonly focusable?: boolean;
}

/** A heading `depth` levels below the viewer's own; by role, as the level is the page's choice. */
export function heading(view: View, depth: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(6, view.headingLevel + depth)}
    id=${options.id ?? nothing}
    class="heading ${options.className ?? ''}"
    tabindex=${options.focusable ? -1 : nothing}
  >${content}</div>`;
}

/** Seen as one text, read as another: symbols such as m³ are read in words. */
export function spoken(seen: string, read: string): TemplateResult {
  return html`<span aria-hidden="true">${seen}</span><span class="hidden">${read}</span>`;
}

/** Volume in m³, read in full. */
export function cubicMetres(view: View, volume: number): TemplateResult {
  const number = view.format.number(volume);
  return spoken(`${number}\u00a0m³`, view.t('cubicMetres', { volume: number }));
}

/** A calendar date for people and machines. */
export function day(date: string, text: string): TemplateResult {
  return html`<time datetime=${date}>${text}</time>`;
}

/** A row of a definition list. */
export function fact(name: unknown, value: unknown): TemplateResult {
  return html`<div class="fact"><dt>${name}</dt><dd>${value}</dd></div>`;
}
