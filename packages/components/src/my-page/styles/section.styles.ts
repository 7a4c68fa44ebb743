import { css } from 'lit';
import { actionsStyles } from '../../actions/actions.styles.ts';
import { failurePanelStyles } from '../../pieces/failure-panel.styles.ts';
import { statusChipStyles } from '../../pieces/status-chip.ts';

/** What the sections have in common: lists of things with their actions, and what is said. */
export const sectionStyles = [
  failurePanelStyles,
  actionsStyles,
  statusChipStyles,
  css`
    .base { background: transparent; }
    .stack, .thing, .question, .sheet { grid-template-columns: minmax(0, 1fr); }
    .stack { display: grid; gap: var(--mizu-space-16); min-inline-size: 0; }
    .stack > * { min-inline-size: 0; }
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
    .question, .sheet {
      display: grid;
      gap: var(--mizu-space-16);
      min-inline-size: 0;
      padding: var(--mizu-space-16);
      background: var(--mizu-color-surface-soft);
      border: 2px solid var(--mizu-color-line);
      border-radius: var(--mizu-radius-panel);
    }
    .sheet[hidden], form[hidden], .actions[hidden] { display: none; }
    .question { border-color: var(--mizu-color-control); }
    .empty { padding: var(--mizu-space-16); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-control); }
    time { font-variant-numeric: tabular-nums; }
    .skeleton { min-block-size: 120px; }
    @container mizu (max-width: 479px) {
      .actions .button:not(.plain) { flex: 1 1 100%; }
      .thing, .sheet, .question { padding: 12px; }
    }
    @container mizu (max-width: 240px) {
      .thing, .question, .sheet { padding-inline: var(--mizu-space-8); }
      .chip { white-space: normal; }
    }
    @media print { form, .button, .actions, .question, .sheet { display: none; } }
  `,
];
