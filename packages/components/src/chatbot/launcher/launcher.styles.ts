import { css } from 'lit';
import { buttonStyles } from '../../pieces/button.styles.ts';

/**
 * The button in the corner, the bubble above it, and the place of the panel: all that is loaded before the button is
 * pressed.
 */
export const launcherStyles = [
  buttonStyles,
  css`
    :host(:not([mode='inline'])) {
      position: fixed;
      z-index: var(--mizu-chatbot-layer, 1000);
      inset-block-end: max(16px, env(safe-area-inset-bottom));
      inset-inline-end: max(16px, env(safe-area-inset-right));
      min-inline-size: 0;
      max-inline-size: calc(100vw - 32px);
      container-type: normal;
    }
    .base { background: transparent; }
    .corner { display: grid; justify-items: end; gap: var(--mizu-space-16); }
    .launcher {
      position: relative;
      min-block-size: 56px;
      inline-size: auto;
      border-radius: var(--mizu-radius-full);
      border-color: var(--mizu-color-surface);
      box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    }
    .launcher:focus-visible { border-radius: var(--mizu-radius-full); }
    .launcher svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    .unread {
      position: absolute;
      inset-block-start: -8px;
      inset-inline-start: -4px;
      min-inline-size: 28px;
      padding: 0 6px;
      font-size: var(--mizu-font-size-16);
      line-height: 24px;
      font-variant-numeric: tabular-nums;
      color: var(--mizu-color-surface);
      background: var(--mizu-color-danger);
      border: 2px solid var(--mizu-color-surface);
      border-radius: var(--mizu-radius-full);
    }
    .teaser, .failed {
      max-inline-size: 320px;
      padding: var(--mizu-space-16);
      background: var(--mizu-color-surface);
      border: 2px solid var(--mizu-color-key);
      border-radius: var(--mizu-radius-panel);
      box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    }
    .failed { border-color: var(--mizu-color-danger); }
    .teaser { display: grid; gap: var(--mizu-space-8); }
    .teaser div { display: flex; flex-wrap: wrap; gap: var(--mizu-space-8); }
    dialog {
      position: fixed;
      inset: auto max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom)) auto;
      inline-size: 440px;
      block-size: min(760px, 100dvh - 32px);
      max-inline-size: calc(100vw - 32px);
      max-block-size: none;
      margin: 0;
      padding: 0;
      overflow: hidden;
      color: var(--mizu-color-text);
      background: var(--mizu-color-surface);
      border: 1px solid var(--mizu-color-control);
      border-radius: var(--mizu-radius-panel);
      box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
    }
    dialog::backdrop { background: transparent; }
    .inline { block-size: clamp(560px, 80dvh, 760px); border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-panel); overflow: hidden; }
    .inline > .skeleton { block-size: 100%; }
    /* The panel covers the phone's screen, or what a keyboard leaves of it. */
    @media (max-width: 479px), (max-height: 419px) {
      dialog {
        inset: var(--mizu-chat-top, 0) 0 auto 0;
        inline-size: 100vw;
        block-size: var(--mizu-chat-height, 100dvh);
        max-inline-size: none;
        border: 0;
        border-radius: 0;
        box-shadow: none;
      }
    }
    @media (max-height: 419px) { .inline { block-size: auto; } }
    @media (forced-colors: active) {
      .launcher, dialog, .unread { border-color: CanvasText; }
      .unread { forced-color-adjust: none; color: Canvas; background: CanvasText; }
    }
    @media print { :host(:not([mode='inline'])) { display: none; } .inline { block-size: auto; border: 0; overflow: visible; } }
  `,
];
