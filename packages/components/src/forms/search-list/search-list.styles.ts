import { css } from 'lit';

export const searchListStyles = css`
  .combobox { position: relative; inline-size: fit-content; max-inline-size: 100%; }
  .list {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    min-inline-size: min(100%, 240px);
    margin-block-start: var(--mizu-space-4);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
    box-shadow: 0 4px 12px rgb(0 0 0 / 0.2);
  }
  .list ul { max-block-size: 288px; padding: var(--mizu-space-4) 0; overflow-y: auto; list-style: none; }
  .list ul:empty { padding: 0; }
  [role='option'] { min-block-size: var(--mizu-size-control); padding: 10px var(--mizu-space-16); cursor: pointer; }
  [role='option'][aria-selected='true'] { font-weight: 700; }
  [role='option'][aria-selected='true']::before { content: '✓ ' / ''; }
  [role='option']:hover { background: var(--mizu-color-key-soft); }
  [role='option'].active { outline: 3px solid var(--mizu-color-focus); outline-offset: -3px; background: var(--mizu-color-key-soft); }
  .note { padding: var(--mizu-space-8) var(--mizu-space-16); }
  .note:empty { display: none; }
  @container mizu (max-width: 479px) { .combobox { inline-size: 100%; } }
`;
