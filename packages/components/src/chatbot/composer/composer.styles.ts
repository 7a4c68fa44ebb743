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
  .consent { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-4) var(--mizu-space-8); padding: var(--mizu-space-8); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-control); }
  .consent .button { inline-size: auto; }
  .listening { display: flex; align-items: center; gap: var(--mizu-space-8); font-weight: 700; }
  .dot { inline-size: 14px; block-size: 14px; background: var(--mizu-color-danger); border-radius: var(--mizu-radius-full); }
  .button[aria-pressed='true'] { background: var(--mizu-color-danger-soft); }
  @supports not (field-sizing: content) { textarea { block-size: 76px; } }
  @media (prefers-reduced-motion: no-preference) {
    .dot { animation: listen 1s ease-in-out infinite alternate; }
    @keyframes listen { to { opacity: 0.3; } }
  }
  @media (forced-colors: active) { .dot { forced-color-adjust: none; background: Highlight; } }
  @media print { :host { display: none; } }
`;
