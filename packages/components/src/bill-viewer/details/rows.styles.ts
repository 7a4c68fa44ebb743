import { css } from 'lit';

/** Bills as rows to press: months and amount on the first line, volume and state on the second. */
export const rowStyles = css`
  .plain { padding: 0; list-style: none; }
  .rows { display: grid; }
  .rows li { min-inline-size: 0; border-block-end: 1px solid var(--mizu-color-line); }
  .row {
    display: grid;
    gap: var(--mizu-space-4) var(--mizu-space-16);
    align-items: center;
    inline-size: 100%;
    min-block-size: 64px;
    padding: var(--mizu-space-8);
    font: inherit;
    color: inherit;
    text-align: start;
    background: transparent;
    border: 0;
    border-radius: var(--mizu-radius-control);
    cursor: pointer;
  }
  .row-line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--mizu-space-16); }
  .row:hover { background: var(--mizu-color-key-soft); }
  .row[aria-current] { background: var(--mizu-color-surface-soft); box-shadow: inset 4px 0 var(--mizu-color-key); }
  .row-months { color: var(--mizu-color-key-text); font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
  .row[aria-current] .row-months { color: inherit; text-decoration: none; }
  .row-amount { font-weight: 700; text-align: end; }
  .row .chip { justify-self: end; font-size: var(--mizu-font-size-14); }
  .history .button { justify-self: start; }
  .open-bills { display: grid; gap: var(--mizu-space-8); padding-block-start: var(--mizu-space-16); border-block-start: 1px solid var(--mizu-color-line); }
  @media (forced-colors: active) {
    .row[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  }
  @container mizu (min-width: 600px) {
    .row { grid-template-columns: 3fr 1.5fr 1.5fr 10em; min-block-size: 48px; }
    .row-line { display: contents; }
    .row-volume { order: 1; text-align: end; }
    .row-amount { order: 2; }
    .row .chip { order: 3; }
  }
`;
