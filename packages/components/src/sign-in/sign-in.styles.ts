import { css } from 'lit';
import { errorSummaryStyles } from '../pieces/error-summary.ts';
import { failurePanelStyles } from '../pieces/failure-panel.styles.ts';
import { fieldStyles } from '../pieces/field.styles.ts';

export const signInStyles = [
  failurePanelStyles,
  fieldStyles,
  errorSummaryStyles,
  css`
    .base { padding: var(--mizu-space-16); border-radius: var(--mizu-radius-panel); }
    .stack { display: grid; gap: var(--mizu-space-24); max-inline-size: 640px; }
    .intro { display: grid; gap: var(--mizu-space-8); }
    .heading { font-size: var(--mizu-font-size-24); }
    .summary .heading, .failure .heading, .notice-panel .heading { font-size: var(--mizu-font-size-18); }
    form { display: grid; gap: var(--mizu-space-24); }
    form .button { justify-self: start; min-inline-size: 200px; }
    .notice-panel { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-16); background: var(--mizu-color-warning-soft); border: 2px solid var(--mizu-color-warning); border-radius: var(--mizu-radius-panel); }
    .notice-panel.calm { background: var(--mizu-color-surface-soft); border-color: var(--mizu-color-line); }
    details { border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); }
    summary { padding: 10px var(--mizu-space-16); min-block-size: var(--mizu-size-control); color: var(--mizu-color-key-text); cursor: pointer; border-radius: var(--mizu-radius-control); }
    summary:hover { background: var(--mizu-color-key-soft); }
    .where { display: grid; gap: var(--mizu-space-16); padding: var(--mizu-space-8) var(--mizu-space-16) var(--mizu-space-16); }
    .notice { inline-size: 100%; max-inline-size: 400px; font: 13px var(--mizu-font-sans); fill: var(--mizu-color-text); }
    .notice .paper { fill: var(--mizu-color-surface); stroke: var(--mizu-color-control); stroke-width: 1.5; }
    .notice .title { font-size: 15px; font-weight: 700; }
    .notice .rule { stroke: var(--mizu-color-control); }
    .notice .line { fill: none; stroke: var(--mizu-color-line); stroke-width: 7; stroke-linecap: round; }
    .notice .mark { fill: var(--mizu-color-key-soft); stroke: var(--mizu-color-key); stroke-width: 2.5; }
    .notice .badge { fill: var(--mizu-color-key); }
    .notice .number { fill: var(--mizu-color-on-key); font-weight: 700; }
    .notice .figure { font-size: 15px; font-weight: 700; font-variant-numeric: tabular-nums; }
    .signed-in { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--mizu-space-8) var(--mizu-space-24); }
    .name { font-size: var(--mizu-font-size-18); font-weight: 700; }
    /* The heights of the form that follows. */
    .skeleton.intro-like { min-block-size: 69px; }
    .skeleton.field-like { min-block-size: 145px; }
    .skeleton.button-like { min-block-size: var(--mizu-size-control); }
    .skeleton.where-like { min-block-size: 50px; }
    .skeleton.way-like { min-block-size: 54px; }
    @container mizu (min-width: 480px) { .skeleton.button-like { inline-size: 200px; } }
    @container mizu (max-width: 479px) {
      .skeleton.intro-like { min-block-size: 96px; }
      .skeleton.field-like:nth-child(2) { min-block-size: 172px; }
      .skeleton.way-like { min-block-size: 109px; }
    }
    @media print { :host { display: none; } }
  `,
];
