import { css } from 'lit';

export const storyFormStyles = css`
  .base { padding: var(--mizu-space-16); }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-24); max-inline-size: 640px; }
  .title:focus { outline: none; }
`;
