import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A heading at the level that fits the page. Levels past 6 are 6. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  return html`<div class="heading" part=${part} role="heading" aria-level=${Math.min(6, Math.max(1, level))}>${content}</div>`;
}
