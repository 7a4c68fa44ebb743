import { css } from 'lit';

/** Lines and marks of `noticePicture`. */
export const noticePictureStyles = css`
  .notice { inline-size: 100%; max-inline-size: 400px; font: 13px var(--mizu-font-sans); fill: var(--mizu-color-text); }
  .notice .paper { fill: var(--mizu-color-surface); stroke: var(--mizu-color-control); stroke-width: 1.5; }
  .notice .title { font-size: 15px; font-weight: 700; }
  .notice .rule { stroke: var(--mizu-color-control); }
  .notice .line { fill: none; stroke: var(--mizu-color-line); stroke-width: 7; stroke-linecap: round; }
  .notice .mark { fill: var(--mizu-color-key-soft); stroke: var(--mizu-color-key); stroke-width: 2.5; }
  .notice .badge { fill: var(--mizu-color-key); }
  .notice .number { fill: var(--mizu-color-on-key); font-weight: 700; }
  .notice .figure { font-size: 15px; font-weight: 700; font-variant-numeric: tabular-nums; }
`;
