import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The frame of every view, with a live region that exists before it announces anything.
 *
 * @param spoken what a screen reader says
 */
export function frame(language: string, spoken: string, content: TemplateResult): TemplateResult {
  return html`<div class="base" part="base" lang=${language}>
    <div class="hidden" role="status">${spoken}</div>
    ${content}
  </div>`;
}
