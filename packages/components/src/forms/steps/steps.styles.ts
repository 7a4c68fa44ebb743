import { css } from 'lit';

/** Progress and the list of answers. */
export const stepsStyles = css`
  .steps { display: grid; grid-template-columns: auto 1fr; align-items: center; gap: var(--mizu-space-4) var(--mizu-space-16); }
  .steps .back { inline-size: auto; margin-inline-start: calc(-1 * var(--mizu-space-8)); }
  .progress { grid-column: -2; justify-self: end; font-weight: 700; }
  .steps:not(:has(.back)) .progress { grid-column: 1 / -1; }
  .bar { grid-column: 1 / -1; inline-size: 100%; block-size: 8px; appearance: none; border: 1px solid var(--mizu-color-control); border-radius: var(--mizu-radius-full); background: var(--mizu-color-surface-soft); overflow: hidden; }
  .bar::-webkit-progress-bar { background: var(--mizu-color-surface-soft); }
  .bar::-webkit-progress-value { background: var(--mizu-color-key); }
  .bar::-moz-progress-bar { background: var(--mizu-color-key); }
  .review { display: grid; gap: var(--mizu-space-24); }
  .answers { display: grid; gap: var(--mizu-space-8); }
  .answers-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--mizu-space-16); }
  .answers .heading { font-size: var(--mizu-font-size-18); }
  .answers-head .button { inline-size: auto; }
  .answers dl > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 0 var(--mizu-space-16); padding-block: var(--mizu-space-8); border-block-start: 1px solid var(--mizu-color-line); }
  .answers dt { color: var(--mizu-color-text-soft); }
  .answers dd { margin: 0; white-space: pre-line; }
  @container mizu (max-width: 479px) { .answers dl > div { grid-template-columns: minmax(0, 1fr); } }
  @media (forced-colors: active) {
    .bar { forced-color-adjust: none; background: Canvas; border-color: CanvasText; }
    .bar::-webkit-progress-bar { background: Canvas; }
    .bar::-webkit-progress-value { background: Highlight; }
    .bar::-moz-progress-bar { background: Highlight; }
  }
`;
