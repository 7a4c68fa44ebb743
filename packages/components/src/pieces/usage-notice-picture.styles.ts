import { css } from 'lit';

/** Lines and marks of `usageNoticePicture`. */
export const usageNoticePictureStyles = css`
  .usage-notice { inline-size: 100%; max-inline-size: 400px; font: 13px var(--mizu-font-sans); fill: var(--mizu-color-text); }
  .usage-notice .paper { fill: var(--mizu-color-surface); stroke: var(--mizu-color-control); stroke-width: 1.5; }
  .usage-notice .title { font-size: 15px; font-weight: 700; }
  .usage-notice .rule { stroke: var(--mizu-color-control); }
  .usage-notice .line { fill: none; stroke: var(--mizu-color-line); stroke-width: 7; stroke-linecap: round; }
  .usage-notice .mark { fill: var(--mizu-color-key-soft); stroke: var(--mizu-color-key); stroke-width: 2.5; }
  .usage-notice .badge { fill: var(--mizu-color-key); }
  .usage-notice .number { fill: var(--mizu-color-on-key); font-weight: 700; }
  .usage-notice .figure { font-size: 15px; font-weight: 700; font-variant-numeric: tabular-nums; }
`;
