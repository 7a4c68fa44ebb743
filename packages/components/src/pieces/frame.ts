import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What is around every view, with the live region that is there before it speaks. @param spoken what a screen reader says */
export function frame(language: string, spoken: string, content: TemplateResult): TemplateResult {
  return html`<div class="base" part="base" lang=${language}>
    <div class="hidden" role="status">${spoken}</div>
    ${content}
  </div>`;
}
