import { css, html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** `open` waits for the reader, `danger` is late, `planned` happens by itself, `done` is settled, `none` needs nothing. */
export type ChipTone = 'open' | 'danger' | 'planned' | 'done' | 'none';

const shapes: Record<ChipTone, SVGTemplateResult> = {
  open: svg`<circle cx="8" cy="8" r="5"/>`,
  danger: svg`<path d="M8 2 15 14H1Z"/>`,
  planned: svg`<path class="stroke" d="M8 2a6 6 0 1 0 .01 0M8 5v3.5l2.5 1.5"/>`,
  done: svg`<path class="stroke" d="m2.5 8.5 3.5 4 7.5-9"/>`,
  none: svg`<path class="stroke" d="M3 8h10"/>`,
};

/** A state as text, shape and colour; each of the three alone identifies it. */
export function statusChip(tone: ChipTone, text: string): TemplateResult {
  return html`<span class="chip ${tone}" part="state"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[tone]}</svg>${text}</span>`;
}

export const statusChipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 12px 2px 8px;
    font-weight: 700;
    line-height: 1.5;
    white-space: nowrap;
    color: var(--tone);
    background: var(--ground);
    border: 1px solid var(--tone);
    border-radius: var(--mizu-radius-full);
    --tone: var(--mizu-color-text);
    --ground: var(--mizu-color-surface);
  }
  .chip.open { --tone: var(--mizu-color-warning); --ground: var(--mizu-color-warning-soft); }
  .chip.danger { --tone: var(--mizu-color-danger); --ground: var(--mizu-color-danger-soft); }
  .chip.planned { --tone: var(--mizu-color-key-text); --ground: var(--mizu-color-key-soft); }
  .chip.done { --tone: var(--mizu-color-success); --ground: var(--mizu-color-success-soft); }
  .chip svg { flex: none; fill: var(--tone); }
  .chip .stroke { fill: none; stroke: var(--tone); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
`;
