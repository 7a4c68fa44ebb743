import { css } from 'lit';

export const fieldStyles = css`
  .field { display: grid; justify-items: start; gap: var(--mizu-space-4); }
  label { font-size: var(--mizu-font-size-18); font-weight: 700; }
  .hint { white-space: pre-line; }
  .required { font-size: var(--mizu-font-size-14); font-weight: 400; color: var(--mizu-color-danger); white-space: nowrap; }
  input {
    max-inline-size: 100%;
    min-block-size: var(--mizu-size-control);
    margin-block-start: var(--mizu-space-4);
    padding: 0 var(--mizu-space-16);
    font: inherit;
    font-size: var(--mizu-font-size-18);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
    appearance: none;
  }
  input:hover { border-color: var(--mizu-color-text); }
  input[aria-invalid] { border: 2px solid var(--mizu-color-danger); }
  input:focus-visible { border-radius: var(--mizu-radius-control); }
  .error { font-weight: 700; color: var(--mizu-color-danger); }
  .error::before { content: '＊' / ''; }
  @container mizu (max-width: 479px) { input { inline-size: 100%; } }
`;
