import { css } from 'lit';
import { errorSummaryStyles } from '../../pieces/error-summary.ts';
import { failurePanelStyles } from '../../pieces/failure-panel.styles.ts';
import { fieldStyles } from '../../pieces/field.styles.ts';
import { statusChipStyles } from '../../pieces/status-chip.ts';

/** What the sections have in common: lists of things with their actions, forms, what is said. */
export const sectionStyles = [
  failurePanelStyles,
  fieldStyles,
  errorSummaryStyles,
  statusChipStyles,
  css`
    .base { background: transparent; }
    .stack { display: grid; gap: var(--mizu-space-16); min-inline-size: 0; }
    .stack > * { min-inline-size: 0; }
    form, fieldset { display: grid; gap: var(--mizu-space-24); min-inline-size: 0; margin: 0; padding: 0; border: 0; }
    .heading { font-size: var(--mizu-font-size-18); }
    .lead { max-inline-size: 40em; }
    ul.things { display: grid; gap: var(--mizu-space-16); padding: 0; list-style: none; }
    ul.points { list-style: disc; display: grid; gap: var(--mizu-space-4); padding-inline-start: 1.4em; }
    .thing {
      display: grid;
      gap: var(--mizu-space-8);
      min-inline-size: 0;
      padding: var(--mizu-space-16);
      background: var(--mizu-color-surface);
      border: 1px solid var(--mizu-color-line);
      border-radius: var(--mizu-radius-panel);
    }
    .thing > * { min-inline-size: 0; }
    .name { font-weight: 700; }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-4) var(--mizu-space-16); }
    .small { font-size: var(--mizu-font-size-14); }
    .actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-8); }
    .stack > .button { justify-self: start; }
    .actions .button { inline-size: auto; padding-inline: var(--mizu-space-16); }
    .button.plain { margin-inline-start: calc(-1 * var(--mizu-space-8)); min-inline-size: var(--mizu-size-control); }
    .actions .button.plain { padding-inline: var(--mizu-space-8); }
    .actions .button.plain + .button.plain, .button + .button.plain { margin-inline-start: 0; }
    .apart { margin-block-start: var(--mizu-space-32); }
    .button.danger { color: var(--mizu-color-danger); border-color: var(--mizu-color-danger); background: var(--mizu-color-surface); }
    .button.danger:hover, .button.danger:active { background: var(--mizu-color-danger-soft); }
    form > .button { justify-self: start; min-inline-size: 200px; }
    input { letter-spacing: normal; }
    select {
      max-inline-size: 100%;
      min-block-size: var(--mizu-size-control);
      margin-block-start: var(--mizu-space-4);
      padding-inline: var(--mizu-space-16);
      font: inherit;
      font-size: var(--mizu-font-size-18);
      color: var(--mizu-color-text);
      background: var(--mizu-color-surface);
      border: 1px solid var(--mizu-color-control);
      border-radius: var(--mizu-radius-control);
      text-overflow: ellipsis;
    }
    .question, .step-up, .sheet {
      display: grid;
      gap: var(--mizu-space-16);
      min-inline-size: 0;
      padding: var(--mizu-space-16);
      background: var(--mizu-color-surface-soft);
      border: 2px solid var(--mizu-color-line);
      border-radius: var(--mizu-radius-panel);
    }
    .sheet[hidden], form[hidden], .actions[hidden] { display: none; }
    .step-up { padding: 0; border-color: var(--mizu-color-key); overflow: hidden; }
    .question { border-color: var(--mizu-color-control); }
    .trouble { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-16); background: var(--mizu-color-warning-soft); border: 2px solid var(--mizu-color-warning); border-radius: var(--mizu-radius-panel); }
    .told { padding: var(--mizu-space-8) var(--mizu-space-16); font-weight: 700; color: var(--mizu-color-success); background: var(--mizu-color-success-soft); border: 1px solid currentColor; border-radius: var(--mizu-radius-control); }
    .empty { padding: var(--mizu-space-16); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-control); }
    .choices { display: grid; gap: var(--mizu-space-8); }
    legend { margin-block-end: var(--mizu-space-8); padding: 0; font-size: var(--mizu-font-size-18); font-weight: 700; }
    label.choice { background: var(--mizu-color-surface); display: flex; gap: var(--mizu-space-16); align-items: flex-start; padding: var(--mizu-space-8) var(--mizu-space-16); min-block-size: var(--mizu-size-control); font-size: var(--mizu-font-size-16); font-weight: 400; border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); cursor: pointer; }
    label.choice:has(:checked) { border-color: var(--mizu-color-key); box-shadow: inset 0 0 0 1px var(--mizu-color-key); background: var(--mizu-color-key-soft); }
    label.choice input { flex: none; inline-size: 20px; block-size: 20px; min-block-size: 0; margin: 4px 0 0; padding: 0; accent-color: var(--mizu-color-key); appearance: auto; border: 0; }
    label.choice strong { display: block; }
    time { font-variant-numeric: tabular-nums; }
    .skeleton { min-block-size: 120px; }
    @container mizu (max-width: 479px) {
      select { inline-size: 100%; }
      .actions .button:not(.plain) { flex: 1 1 100%; }
      .thing { padding: 12px; }
    }
    @container mizu (max-width: 240px) { .thing, .question, .sheet { padding-inline: var(--mizu-space-8); } }
    @media print { form, .actions, .question, .step-up, .sheet, .trouble, .told { display: none; } }
  `,
];
