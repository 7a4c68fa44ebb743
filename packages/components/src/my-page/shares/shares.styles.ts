import { css } from 'lit';

export const sharesStyles = css`
  .sheet { border-width: 1px; }
  .name { overflow-wrap: anywhere; }
  form { padding-block-start: var(--mizu-space-16); border-block-start: 1px solid var(--mizu-color-line); }
  form[hidden] { display: none; }
`;
