import { css } from 'lit';

/**
 * The page's CSS matches the host element, also by `* { … }`, and inherited properties pass from it into the shadow
 * root. So `.base`, which the page's CSS cannot match, resets all inherited properties; only `visibility` and
 * `color-scheme` follow the page. Text sizes are tokens that follow the reader (`text-size.ts`), not the page's root
 * alone, because some pages set that to 62.5 %.
 */
export const frameStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: min(100%, 320px);
    container: mizu / inline-size;
  }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }
  :host([theme='auto']) { color-scheme: light dark; }
  .base {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    font: 400 var(--mizu-font-size-16) / var(--mizu-line-height-text) var(--mizu-font-sans);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: anywhere;
    line-break: strict;
    text-wrap: pretty;
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
  }
  *, ::before, ::after { box-sizing: border-box; }
  p, h1, h2, h3, h4, h5, h6, ul, ol, dl, dd, figure { margin: 0; }
  .heading {
    font-size: var(--mizu-font-size-20);
    font-weight: 700;
    line-height: var(--mizu-line-height-heading);
    word-break: auto-phrase;
    text-wrap: balance;
  }
  a { color: var(--mizu-color-key-text); text-underline-offset: 3px; }
  a:hover { text-decoration-thickness: 2px; }
  :focus-visible {
    outline: 4px solid var(--mizu-color-focus);
    outline-offset: 2px;
    border-radius: 4px;
    box-shadow: 0 0 0 2px var(--mizu-color-focus-ring);
  }
  [tabindex='-1']:focus { outline: none; box-shadow: none; }
  .hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .soft { color: var(--mizu-color-text-soft); }
  .figures { font-variant-numeric: tabular-nums; }
  .broken { padding: var(--mizu-space-16); border: 2px solid var(--mizu-color-line); border-radius: var(--mizu-radius-panel); }
  .skeleton {
    min-block-size: 64px;
    border-radius: var(--mizu-radius-control);
    background: var(--mizu-color-surface-soft);
    forced-color-adjust: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton { animation: wait 1.6s ease-in-out infinite alternate; }
    @keyframes wait { to { opacity: 0.5; } }
  }
  @media print {
    :host { color-scheme: light; }
    .no-print { display: none; }
  }
`;
