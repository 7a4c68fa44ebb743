import { css } from 'lit';

/**
 * Panels, headings below the viewer's own, skeletons of the final size. On a phone at 200 %, inside a page's own padding, an amount or a
 * phone number cannot break, so the frame gives way (below 200 px).
 */
export const layoutStyles = css`
  .base { display: grid; gap: var(--mizu-space-16); max-inline-size: 960px; background: transparent; }
  .base > .hidden, slot { min-inline-size: 0; }
  .panel {
    min-inline-size: 0;
    display: grid;
    gap: var(--mizu-space-16);
    padding: var(--mizu-space-16);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-line);
    border-radius: var(--mizu-radius-panel);
  }
  .panel > * { min-inline-size: 0; }
  .subtitle { font-size: var(--mizu-font-size-18); }
  .figures, .number, .amount, .row-amount, .row-volume, time { font-variant-numeric: tabular-nums; }
  .note { padding: var(--mizu-space-8) var(--mizu-space-16); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-control); border: 1px solid var(--mizu-color-line); }
  .note.danger { color: var(--mizu-color-danger); background: var(--mizu-color-danger-soft); border-color: currentColor; }
  .button.plain { min-inline-size: var(--mizu-size-control); }
  .bone-summary { block-size: 440px; }
  .bone-details { block-size: 480px; }
  .bone-usage { block-size: 498px; }
  .bone-rows { block-size: 1088px; }
  .chart { min-block-size: 350px; }
  .print-head { display: none; }
  @container mizu (max-width: 200px) {
    .base, .panel { grid-template-columns: minmax(0, 1fr); }
    .panel { padding-inline: var(--mizu-space-8); }
  }
  @container mizu (min-width: 600px) {
    .panel { padding: var(--mizu-space-24); }
    .bone-summary { block-size: 365px; }
    .bone-usage { block-size: 471px; }
    .bone-rows { block-size: 745px; }
    .chart { min-block-size: 323px; }
  }
`;
