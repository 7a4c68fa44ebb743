import { css } from 'lit';
import { buttonStyles } from '../pieces/button.styles.ts';

export const sessionGuardStyles = [
  buttonStyles,
  css`
    /* At the top: a screen keyboard covers the bottom, and the buttons of forms are there. */
    :host {
      position: fixed;
      inset: var(--mizu-space-16) var(--mizu-space-16) auto auto;
      box-sizing: border-box;
      inline-size: min(400px, 100% - 2 * var(--mizu-space-16));
      min-inline-size: 0;
      max-block-size: calc(100% - 2 * var(--mizu-space-16));
      margin: 0;
      padding: 0;
      overflow: auto;
      border: 2px solid var(--mizu-color-warning);
      border-radius: var(--mizu-radius-panel);
      background: var(--mizu-color-surface);
      box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
    }
    .base { padding: var(--mizu-space-16); border-radius: var(--mizu-radius-panel); }
    .panel { display: grid; gap: var(--mizu-space-8); }
    .heading { font-size: var(--mizu-font-size-18); }
    .left { font-size: var(--mizu-font-size-24); font-weight: 700; line-height: var(--mizu-line-height-heading); }
    .failed { font-weight: 700; color: var(--mizu-color-danger); }
    .actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-8); margin-block-start: var(--mizu-space-8); }
    @container mizu (max-width: 479px) { .actions { justify-content: center; } }
    @media print { :host { display: none; } }
  `,
];
