import { css } from 'lit';

export const composerStyles = css`
  :host { container: none; min-inline-size: 0; flex: none; }
  .composer { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-8) var(--mizu-space-16) var(--mizu-space-8); border-block-start: 1px solid var(--mizu-color-line); }
  .hint, .notice { font-size: var(--mizu-font-size-14); line-height: 1.5; }
  .notice:empty { display: none; }
  .notice { font-weight: 700; }
  .row { display: flex; flex-wrap: wrap; align-items: end; gap: var(--mizu-space-8); }
  textarea {
    flex: 1 1 9em;
    min-inline-size: 0;
    min-block-size: var(--mizu-size-control);
    max-block-size: 136px;
    padding: 9px var(--mizu-space-16);
    font: inherit;
    font-size: var(--mizu-font-size-16);
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
    resize: none;
    field-sizing: content;
    overflow-y: auto;
    scrollbar-width: thin;
    appearance: none;
  }
  textarea:hover { border-color: var(--mizu-color-text); }
  textarea:focus-visible { border-radius: var(--mizu-radius-control); }
  .row .button { inline-size: auto; flex: none; padding-inline: var(--mizu-space-16); }
  @supports not (field-sizing: content) { textarea { block-size: 76px; } }
  @media print { :host { display: none; } }
`;
