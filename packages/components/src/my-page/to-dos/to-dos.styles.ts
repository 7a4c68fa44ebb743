import { css } from 'lit';

export const toDoStyles = css`
  .heading { font-size: var(--mizu-font-size-20); }
  .top { justify-content: space-between; }
  .amount { font-size: clamp(calc(var(--mizu-text-size) * 1.75), 10cqi, var(--mizu-font-size-36)); font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .due { font-size: var(--mizu-font-size-18); font-weight: 700; }
  .due :is(time, .left) { display: inline-block; }
  .bill .button { justify-self: start; }
  .hint { background: var(--mizu-color-surface-soft); }
  .none { display: flex; gap: var(--mizu-space-8); align-items: center; }
  .none svg { flex: none; fill: none; stroke: var(--mizu-color-success); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  dl { display: grid; gap: var(--mizu-space-4); }
  dl > div { display: flex; flex-wrap: wrap; column-gap: var(--mizu-space-16); }
  dt { min-inline-size: 5em; color: var(--mizu-color-text-soft); }
  .bone { min-block-size: 150px; }
`;
