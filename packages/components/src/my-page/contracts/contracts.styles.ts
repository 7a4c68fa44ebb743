import { css } from 'lit';
import { usageNoticePictureStyles } from '../../pieces/usage-notice-picture.styles.ts';

export const contractsStyles = [
  usageNoticePictureStyles,
  css`
    .place { font-size: var(--mizu-font-size-18); }
    .shared { display: flex; flex-wrap: wrap; column-gap: var(--mizu-space-16); padding: var(--mizu-space-4) var(--mizu-space-8); background: var(--mizu-color-key-soft); border-radius: var(--mizu-radius-control); }
    .newest { display: grid; gap: var(--mizu-space-4); padding-block: var(--mizu-space-8); border-block: 1px solid var(--mizu-color-line); }
    .newest .line { justify-content: space-between; }
    .yen { font-size: var(--mizu-font-size-24); font-weight: 700; line-height: 1.3; }
    .line-like { min-block-size: 82px; }
    /* The contract is chosen here already. */
    .viewer::part(contract-chooser) { display: none; }
    .viewer { min-inline-size: 0; }
    details { border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); background: var(--mizu-color-surface); }
    summary { padding: 10px var(--mizu-space-16); min-block-size: var(--mizu-size-control); color: var(--mizu-color-key-text); cursor: pointer; border-radius: var(--mizu-radius-control); }
    summary:hover { background: var(--mizu-color-key-soft); }
    .where { display: grid; gap: var(--mizu-space-16); padding: var(--mizu-space-8) var(--mizu-space-16) var(--mizu-space-16); }
    @container mizu (max-width: 479px) { .viewer { margin-inline: -12px; } }
    /* Whoever prints with a bill open wants the bill. */
    @media print { .stack:has(.viewer) :is(li:not(:has(.viewer)), .thing > :not(.viewer), .told) { display: none; } .thing:has(.viewer) { padding: 0; border: 0; } }
    @container mizu (min-width: 600px) {
      .newest { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; column-gap: var(--mizu-space-24); }
    }
  `,
];
