import { css } from 'lit';

/** The first view: how much, by when, how. */
export const summaryStyles = css`
  .summary { display: grid; gap: var(--mizu-space-8); }
  .top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--mizu-space-4); }
  .amount { font-size: clamp(calc(var(--mizu-text-size) * 1.75), 12cqi, var(--mizu-font-size-36)); white-space: nowrap; font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; }
  .due { font-size: var(--mizu-font-size-18); font-weight: 700; }
  .due :is(time, .left) { display: inline-block; }
  .todo { display: grid; gap: var(--mizu-space-4); }
  .call .phone { font-size: var(--mizu-font-size-18); }
  :is(.call, .leak, .change) .phone { display: inline-flex; align-items: center; min-block-size: 44px; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--mizu-space-8); margin-block: var(--mizu-space-8); }
  .actions .button { flex: 1 1 auto; inline-size: auto; padding-inline: var(--mizu-space-8); }
  .actions .button[aria-expanded='true'] { background: var(--mizu-color-key-soft); }
  .method p { display: flex; flex-wrap: wrap; align-items: center; column-gap: var(--mizu-space-16); }
  .method .plain { margin-inline-start: calc(-1 * var(--mizu-space-8)); }
  .change { padding: var(--mizu-space-8) var(--mizu-space-16); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-control); }
  .contract { display: flex; flex-wrap: wrap; column-gap: var(--mizu-space-16); font-size: var(--mizu-font-size-14); }
  .panel.chooser { gap: var(--mizu-space-4); }
  .chooser label { font-weight: 700; }
  .chooser select {
    min-block-size: var(--mizu-size-control);
    inline-size: 100%;
    padding-inline: var(--mizu-space-16);
    font: inherit;
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
    text-overflow: ellipsis;
  }
  @container mizu (min-width: 600px) {
    .amount { font-size: var(--mizu-font-size-45); }
    .actions .button { flex: none; padding-inline: var(--mizu-space-24); }
  }
`;
