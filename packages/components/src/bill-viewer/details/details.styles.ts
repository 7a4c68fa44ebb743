import { css } from 'lit';

/** Breakdown, reading, invoice items: tables and definition lists of two columns that also fit 320 px. */
export const detailStyles = css`
  .details:not([hidden]) { display: grid; gap: var(--mizu-space-32); padding-block: var(--mizu-space-16); border-block: 1px solid var(--mizu-color-line); }
  .details section { display: grid; gap: var(--mizu-space-8); min-inline-size: 0; align-content: start; }
  .columns { display: grid; gap: var(--mizu-space-32); min-inline-size: 0; }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { padding: var(--mizu-space-8) 0; font-weight: 400; text-align: start; vertical-align: top; border-block-end: 1px solid var(--mizu-color-line); }
  td { padding-inline-start: var(--mizu-space-16); }
  .number { text-align: end; white-space: nowrap; }
  thead th { font-weight: 700; }
  .calculation { display: block; font-size: var(--mizu-font-size-14); font-variant-numeric: tabular-nums; }
  .group th { padding-block-start: var(--mizu-space-16); font-weight: 700; border-block-end: 2px solid var(--mizu-color-key-line); }
  .subtotal th, .subtotal td { font-weight: 700; background: var(--mizu-color-surface-soft); }
  .subtotal th { padding-inline-start: var(--mizu-space-8); }
  .subtotal td { padding-inline-end: var(--mizu-space-8); }
  .total th, .total td { padding-block: var(--mizu-space-16); font-size: var(--mizu-font-size-20); font-weight: 700; border: 0; }
  .fact { display: grid; grid-template-columns: minmax(7em, 2fr) 3fr; gap: var(--mizu-space-16); padding-block: var(--mizu-space-8); border-block-end: 1px solid var(--mizu-color-line); }
  dt { color: var(--mizu-color-text-soft); }
  dd { min-inline-size: 0; font-variant-numeric: tabular-nums; }
  .part-failure { display: grid; gap: var(--mizu-space-8); justify-items: start; padding-block: var(--mizu-space-16); }
  .volume { display: grid; gap: var(--mizu-space-4); }
  .two-lines { min-block-size: calc(2em * var(--mizu-line-height-text)); }
  .volume-line { font-size: var(--mizu-font-size-18); }
  .volume-line strong { font-size: var(--mizu-font-size-24); font-variant-numeric: tabular-nums; }
  .leak { display: grid; gap: var(--mizu-space-8); padding: var(--mizu-space-16); background: var(--mizu-color-warning-soft); border: 2px solid var(--mizu-color-warning); border-radius: var(--mizu-radius-control); }
  .usage { display: grid; gap: var(--mizu-space-8); min-inline-size: 0; }
  .segments { display: flex; margin: 0; padding: 0; border: 0; }
  .segments label { position: relative; flex: 1; }
  .segments input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .segments span { display: grid; place-items: center; min-block-size: var(--mizu-size-control); border: 1px solid var(--mizu-color-control); margin-inline-end: -1px; }
  .segments label:first-of-type span { border-start-start-radius: var(--mizu-radius-control); border-end-start-radius: var(--mizu-radius-control); }
  .segments label:last-of-type span { border-start-end-radius: var(--mizu-radius-control); border-end-end-radius: var(--mizu-radius-control); margin: 0; }
  .segments input:checked + span { font-weight: 700; color: var(--mizu-color-on-key); background: var(--mizu-color-key); border-color: var(--mizu-color-key); }
  .segments input:focus-visible + span { outline: 4px solid var(--mizu-color-focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--mizu-color-focus-ring); z-index: 1; position: relative; }
  @media (forced-colors: active) {
    .segments input:checked + span { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  }
  /* A phone at 200 %, inside a page's own padding: an amount cannot break, so it goes below its label. */
  @container mizu (max-width: 200px) {
    .details:not([hidden]), .columns, .details section { grid-template-columns: minmax(0, 1fr); }
    .details :is(table, tbody, tfoot, tr, th, td, .fact) { display: block; }
    .details th { padding-block-end: 0; border: 0; }
    .details td, .subtotal td { padding-inline: 0; }
  }
  @container mizu (min-width: 720px) {
    .columns { grid-template-columns: 1fr 1fr; }
    .segments { max-inline-size: 420px; }
  }
`;
