import { css } from 'lit';

export const sharesStyles = css`
  .sheet { border-width: 1px; }
  .name { overflow-wrap: anywhere; }
  .offer { padding-block-start: var(--mizu-space-16); border-block-start: 1px solid var(--mizu-color-line); }
  .offer[hidden] { display: none; }
`;
