import { css } from 'lit';
import { actionsStyles } from '../../actions/actions.styles.ts';
import { formsStyles } from '../../forms/forms.styles.ts';

export const callbackStyles = [
  actionsStyles,
  formsStyles,
  css`
    .base { padding: var(--mizu-space-16); border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-panel); }
    .stack, .form { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-16); }
    .heading { font-size: var(--mizu-font-size-18); }
    .done { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-16); border: 2px solid var(--mizu-color-success); background: var(--mizu-color-success-soft); border-radius: var(--mizu-radius-panel); }
    .number { font-size: var(--mizu-font-size-20); font-weight: 700; }
  `,
];
