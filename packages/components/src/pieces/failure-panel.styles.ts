import { css } from 'lit';
import { buttonStyles } from './button.styles.ts';

/** Styles of `failurePanel` and `otherWay`; they bring the button's. */
export const failurePanelStyles = [
  buttonStyles,
  css`
    .failure {
      display: flex;
      gap: var(--mizu-space-16);
      padding: var(--mizu-space-24);
      background: var(--mizu-color-warning-soft);
      border: 2px solid var(--mizu-color-warning);
      border-radius: var(--mizu-radius-panel);
    }
    .failure.calm { background: var(--mizu-color-surface-soft); border-color: var(--mizu-color-line); }
    .failure > div { flex: 1; min-inline-size: 0; display: grid; gap: var(--mizu-space-8); }
    .failure .button { margin-block: var(--mizu-space-8); justify-self: start; background: var(--mizu-color-surface); }
    .failure-icon { flex: none; fill: none; stroke: var(--mizu-color-warning); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .failure.calm .failure-icon { stroke: var(--mizu-color-text-soft); }
    .other-way { display: flex; flex-wrap: wrap; column-gap: var(--mizu-space-8); }
    .phone { font-weight: 700; white-space: nowrap; }
    @container mizu (max-width: 479px) {
      .failure { padding: var(--mizu-space-16); gap: var(--mizu-space-8); }
      .failure-icon { inline-size: 24px; block-size: 24px; }
    }
  `,
];
