import { css } from 'lit';

/**
 * `.button` is the main action, `.button.second` the others, `.button.plain` looks like a link. 48 px high to touch. The colour fades on
 * `:hover` only, as the theme's colours arrive later and must not fade in. In forced colours the main button stays a filled one; browsers
 * would put a plate behind its text.
 */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--mizu-space-8);
    min-block-size: var(--mizu-size-control);
    padding: var(--mizu-space-8) var(--mizu-space-24);
    font: inherit;
    font-weight: 700;
    line-height: var(--mizu-line-height-heading);
    text-align: center;
    text-decoration: none;
    word-break: auto-phrase;
    color: var(--mizu-color-on-key);
    background: var(--mizu-color-key);
    border: 2px solid var(--mizu-color-key);
    border-radius: var(--mizu-radius-control);
    cursor: pointer;
  }
  .button:hover { background: var(--mizu-color-key-hover); border-color: var(--mizu-color-key-hover); transition: background-color var(--mizu-duration-short); }
  .button:active { background: var(--mizu-color-key-active); border-color: var(--mizu-color-key-active); }
  .button.second, .button.plain { color: var(--mizu-color-key-text); background: transparent; }
  .button.second:hover, .button.second:active { background: var(--mizu-color-key-soft); }
  .button.plain { padding-inline: var(--mizu-space-8); font-weight: 400; text-decoration: underline; text-underline-offset: 3px; border-color: transparent; }
  .button.plain:hover, .button.plain:active { background: var(--mizu-color-key-soft); border-color: transparent; }
  .button[aria-disabled='true'] {
    color: var(--mizu-color-text-soft);
    background: var(--mizu-color-surface-soft);
    border-color: var(--mizu-color-control);
    cursor: default;
  }
  .button:focus-visible { border-radius: var(--mizu-radius-control); }
  @container mizu (max-width: 479px) {
    .button:not(.plain) { inline-size: 100%; }
  }
  @media (forced-colors: active) { .button { forced-color-adjust: none; } }
  @media (prefers-reduced-motion: reduce) { .button:hover { transition: none; } }
`;
