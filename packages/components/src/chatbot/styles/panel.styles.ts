import { css } from 'lit';

/** Head, log and composer; only the log scrolls, unless the window is too low for that. */
export const panelLayoutStyles = css`
  :host { block-size: 100%; min-inline-size: 0; }
  .base, .panel { block-size: 100%; }
  .panel { display: flex; flex-direction: column; min-inline-size: 0; }
  .head { flex: none; padding: var(--mizu-space-8) var(--mizu-space-16) var(--mizu-space-4); border-block-end: 1px solid var(--mizu-color-line); }
  .title-row, .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--mizu-space-8); }
  .title-row { justify-content: space-between; flex-wrap: nowrap; min-block-size: 44px; }
  .title-row .heading { font-size: var(--mizu-font-size-18); min-inline-size: 0; }
  .head .button.plain { min-block-size: 44px; flex: none; text-decoration: none; }
  .tools .button.plain { font-size: var(--mizu-font-size-14); color: var(--mizu-color-text); text-decoration: underline; }
  .close svg { fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; }
  .title-row .close { margin-inline-end: calc(-1 * var(--mizu-space-8)); }
  .tools select {
    min-block-size: 44px;
    max-inline-size: 100%;
    field-sizing: content;
    padding-inline: var(--mizu-space-8);
    font: inherit;
    font-size: var(--mizu-font-size-16);
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
  }
  .confirm { display: flex; flex-wrap: wrap; gap: var(--mizu-space-8); padding-block: var(--mizu-space-8); }
  .confirm p { inline-size: 100%; font-weight: 700; }
  .confirm .button { inline-size: auto; flex: 1 1 8em; }
  .banner { flex: none; padding: var(--mizu-space-8) var(--mizu-space-16); font-weight: 700; color: var(--mizu-color-warning); background: var(--mizu-color-warning-soft); border-block-end: 1px solid currentColor; }
  .log { position: relative; flex: 1 1 auto; min-block-size: 0; overflow: hidden auto; overscroll-behavior: contain; padding: var(--mizu-space-16); background: var(--mizu-color-surface-soft); scrollbar-width: thin; }
  .log:focus-visible { outline-offset: -4px; box-shadow: none; }
  .log > .skeleton { block-size: 160px; background: var(--mizu-color-surface); }
  .panel > .skeleton { block-size: 100%; border-radius: 0; }
  .small { font-size: var(--mizu-font-size-14); line-height: 1.5; }
  .log > .small { margin-block-end: var(--mizu-space-8); }
  /* In a low window or at 400 % zoom, head and composer would leave no space for the talk, so everything scrolls together. */
  @media (max-height: 419px) {
    :host, .base, .panel { block-size: auto; min-block-size: 100%; }
    :host { overflow-y: auto; max-block-size: 100%; }
    .log { overflow: visible; }
  }
  @media print {
    :host, .base, .panel { block-size: auto; }
    .head, .banner { display: none; }
    .log { overflow: visible; background: none; }
  }
`;
