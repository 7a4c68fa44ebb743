import { css } from 'lit';

/** Bars and line differ in shape, so that colour is never needed to tell them apart. */
export const chartStyles = css`
  :host { min-inline-size: 0; }
  .base { background: transparent; }
  .readout { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: var(--mizu-space-16); min-block-size: calc(2em * var(--mizu-line-height-text)); font-variant-numeric: tabular-nums; }
  .plot { display: block; inline-size: 100%; block-size: 220px; cursor: pointer; touch-action: pan-y; overflow: visible; }
  .plot:focus-visible, [role='option']:focus { outline: none; box-shadow: none; }
  .grid { stroke: var(--mizu-color-line); stroke-width: 1; fill: none; }
  .bar { fill: var(--mizu-color-key); }
  .slot { fill: transparent; stroke: none; }
  .plot .bar { opacity: 0.72; }
  .plot .chosen .bar { opacity: 1; }
  .chosen .slot { fill: var(--mizu-color-key-soft); stroke: var(--mizu-color-key); stroke-width: 1.5; }
  [role='option']:focus-visible .slot { stroke: var(--mizu-color-focus); stroke-width: 4; paint-order: stroke; }
  .overlay { pointer-events: none; }
  .previous { fill: none; stroke: var(--mizu-color-text); stroke-width: 2; }
  .marker { fill: var(--mizu-color-surface); stroke: var(--mizu-color-text); stroke-width: 2; }
  text { font-size: min(var(--mizu-font-size-14), 18px); fill: var(--mizu-color-text-soft); font-variant-numeric: tabular-nums; }
  .tick, .value { text-anchor: middle; }
  .year.end { text-anchor: end; }
  .value { display: none; }
  .legend { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--mizu-space-16); }
  .keys { display: flex; flex-wrap: wrap; gap: 0 var(--mizu-space-16); }
  .keys span { display: inline-flex; align-items: center; gap: var(--mizu-space-8); }
  .tools { margin-inline-start: calc(-1 * var(--mizu-space-8)); display: flex; flex-wrap: wrap; gap: 0 var(--mizu-space-8); min-block-size: var(--mizu-size-control); }
  .table { overflow-x: auto; }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { padding: var(--mizu-space-8) var(--mizu-space-4); font-weight: 400; text-align: start; border-block-end: 1px solid var(--mizu-color-line); }
  thead th { font-weight: 700; }
  .number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
  @media (forced-colors: active) {
    .bar { fill: CanvasText; }
    .plot .bar { opacity: 1; }
    .chosen .slot { fill: none; stroke: Highlight; stroke-width: 3; }
    .previous, .marker { stroke: LinkText; }
    .previous { stroke-dasharray: 6 3; }
    text { fill: CanvasText; }
  }
  @media print {
    .base { font-size: 9pt; line-height: 1.4; }
    .plot { block-size: 100px; }
    .readout, .table.table, .no-print.no-print.no-print { display: none; }
    .value { display: block; fill: #fff; stroke: #666; stroke-width: 4; paint-order: stroke; }
    .chosen .slot { fill: none; stroke: none; }
    .bar.bar, .plot .bar { opacity: 1; fill: #666; }
    text { font-size: 16px; fill: #000; }
  }
`;
