import { css } from 'lit';
import { buttonStyles } from '../pieces/button.styles.ts';

/** Confirmation, trouble and success. They bring the button's styles. */
export const actionsStyles = [
  buttonStyles,
  css`
    .trouble { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-16); background: var(--mizu-color-warning-soft); border: 2px solid var(--mizu-color-warning); border-radius: var(--mizu-radius-panel); }
    .trouble .heading { font-size: var(--mizu-font-size-18); }
    .trouble .other-way { display: flex; flex-wrap: wrap; column-gap: var(--mizu-space-8); }
    .trouble .phone { font-weight: 700; white-space: nowrap; }
    .told { padding: var(--mizu-space-8) var(--mizu-space-16); font-weight: 700; color: var(--mizu-color-success); background: var(--mizu-color-success-soft); border: 1px solid currentColor; border-radius: var(--mizu-radius-control); }
    .step-up { display: grid; grid-template-columns: minmax(0, 1fr); min-inline-size: 0; overflow: hidden; background: var(--mizu-color-surface-soft); border: 2px solid var(--mizu-color-key); border-radius: var(--mizu-radius-panel); }
    @media print { .trouble, .told, .step-up { display: none; } }
  `,
];
