import { css } from 'lit';

export const voiceStyles = css`
  :host { container: none; min-inline-size: 0; flex: none; }
  .voice { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-8); padding-block-end: var(--mizu-space-4); }
  .button { inline-size: auto; min-block-size: 44px; padding-inline: var(--mizu-space-16); }
  .button[aria-pressed='true'] { background: var(--mizu-color-danger-soft); }
  .consent { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-4) var(--mizu-space-8); padding: var(--mizu-space-8); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-control); }
  .listening { display: flex; align-items: center; gap: var(--mizu-space-8); font-weight: 700; }
  .dot { inline-size: 14px; block-size: 14px; background: var(--mizu-color-danger); border-radius: var(--mizu-radius-full); }
  @media (prefers-reduced-motion: no-preference) {
    .dot { animation: listen 1s ease-in-out infinite alternate; }
    @keyframes listen { to { opacity: 0.3; } }
  }
  @media (forced-colors: active) { .dot { forced-color-adjust: none; background: Highlight; } }
`;
