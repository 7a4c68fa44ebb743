import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from './heading.ts';

export interface FieldError {
  /** Id of the field's control. */
  readonly id: string;
  readonly message: string;
}

/** What is wrong, above the form, with a link to each field. It takes the focus when it appears. */
export function errorSummary(
  title: string,
  errors: readonly FieldError[],
  headingLevel: number,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const links = errors.map(({ id, message }) => html`<li><a href="#${id}" @click=${goTo}>${message}</a></li>`);
  return html`<section class="summary" part="error-summary" tabindex="-1">
    ${heading(headingLevel, title)}
    <ul>${links}</ul>
  </section>`;
}

function goTo(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}

export const errorSummaryStyles = css`
  .summary {
    display: grid;
    gap: var(--mizu-space-8);
    padding: var(--mizu-space-16);
    background: var(--mizu-color-danger-soft);
    border: 2px solid var(--mizu-color-danger);
    border-radius: var(--mizu-radius-panel);
  }
  .summary ul { display: grid; gap: var(--mizu-space-8); padding-inline-start: var(--mizu-space-24); }
  .summary a { color: inherit; font-weight: 700; }
`;
