import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  /** Whether script may move the focus here. */
  readonly focusable?: boolean;
}

/** A heading at the level that fits the page, by its role. Levels past 6 are 6. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  return html`<div
    class="heading ${options.className ?? ''}" part="heading" role="heading" aria-level=${Math.min(6, Math.max(1, level))}
    id=${options.id ?? nothing} tabindex=${options.focusable ? -1 : nothing}
  >${content}</div>`;
}
