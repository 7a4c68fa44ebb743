import { css } from 'lit';
import { buttonStyles } from '../../pieces/button.styles.ts';
import { errorSummaryStyles } from '../../pieces/error-summary.ts';
import { fieldStyles } from '../../pieces/field.styles.ts';

export const callbackStyles = [
  buttonStyles,
  fieldStyles,
  errorSummaryStyles,
  css`
    .base { padding: var(--mizu-space-16); border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-panel); }
    .stack, form { display: grid; gap: var(--mizu-space-16); }
    .heading { font-size: var(--mizu-font-size-18); }
    input { letter-spacing: normal; }
    select {
      inline-size: 100%;
      min-block-size: var(--mizu-size-control);
      margin-block-start: var(--mizu-space-4);
      padding-inline: var(--mizu-space-16);
      font: inherit;
      color: var(--mizu-color-text);
      background: var(--mizu-color-surface);
      border: 1px solid var(--mizu-color-control);
      border-radius: var(--mizu-radius-control);
      text-overflow: ellipsis;
    }
    .failed, .done { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-16); border: 2px solid var(--mizu-color-warning); background: var(--mizu-color-warning-soft); border-radius: var(--mizu-radius-panel); }
    .done { border-color: var(--mizu-color-success); background: var(--mizu-color-success-soft); }
    .number { font-size: var(--mizu-font-size-20); font-weight: 700; }
    .other-way { display: flex; flex-wrap: wrap; column-gap: var(--mizu-space-8); }
    .phone { font-weight: 700; white-space: nowrap; }
  `,
];
