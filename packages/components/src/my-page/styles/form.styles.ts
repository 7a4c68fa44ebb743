import { css } from 'lit';
import { errorSummaryStyles } from '../../pieces/error-summary.ts';
import { fieldStyles } from '../../pieces/field.styles.ts';

/** Fields and choices, for the sections that have any. */
export const formStyles = [
  fieldStyles,
  errorSummaryStyles,
  css`
    form, fieldset { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-24); min-inline-size: 0; margin: 0; padding: 0; border: 0; }
    form > .button { justify-self: start; min-inline-size: min(200px, 100%); }
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
    .field { grid-template-columns: minmax(0, 1fr); min-inline-size: 0; }
    .choices { display: grid; gap: var(--mizu-space-8); }
    legend { margin-block-end: var(--mizu-space-8); padding: 0; font-size: var(--mizu-font-size-18); font-weight: 700; }
    label.choice { background: var(--mizu-color-surface); display: flex; gap: var(--mizu-space-16); align-items: flex-start; padding: var(--mizu-space-8) var(--mizu-space-16); min-block-size: var(--mizu-size-control); font-size: var(--mizu-font-size-16); font-weight: 400; border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); cursor: pointer; }
    label.choice:has(:checked) { border-color: var(--mizu-color-key); box-shadow: inset 0 0 0 1px var(--mizu-color-key); background: var(--mizu-color-key-soft); }
    label.choice input { flex: none; inline-size: 20px; block-size: 20px; min-block-size: 0; margin: 4px 0 0; padding: 0; accent-color: var(--mizu-color-key); appearance: auto; border: 0; }
    label.choice strong { display: block; }
    @container mizu (max-width: 479px) { select { inline-size: 100%; } }
  `,
];
