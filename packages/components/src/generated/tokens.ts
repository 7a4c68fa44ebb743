// Generated from src/tokens/tokens.json by `npm run generate`. Do not edit.
import { css } from 'lit';

/** Custom properties `--mizu-*`: light, dark (by `color-scheme`), high contrast and forced colours. */
export const tokens = css`
:host {
  --mizu-color-surface:light-dark(#ffffff,#1a1a1a);
  --mizu-color-surface-soft:light-dark(#f2f2f2,#333333);
  --mizu-color-text:light-dark(#1a1a1a,#f2f2f2);
  --mizu-color-text-soft:light-dark(#4d4d4d,#b3b3b3);
  --mizu-color-line:light-dark(#cccccc,#4d4d4d);
  --mizu-color-control:light-dark(#666666,#999999);
  --mizu-color-key:light-dark(#333333,#e6e6e6);
  --mizu-color-key-hover:light-dark(#1a1a1a,#ffffff);
  --mizu-color-key-active:light-dark(#000000,#cccccc);
  --mizu-color-on-key:light-dark(#ffffff,#1a1a1a);
  --mizu-color-key-text:light-dark(#1a1a1a,#f2f2f2);
  --mizu-color-key-soft:light-dark(#f2f2f2,#333333);
  --mizu-color-key-line:light-dark(#b3b3b3,#666666);
  --mizu-color-danger:light-dark(#ce0000,#ff9696);
  --mizu-color-danger-soft:light-dark(#fdeeee,#620000);
  --mizu-color-warning:light-dark(#8b3200,#ffa66d);
  --mizu-color-warning-soft:light-dark(#ffeee2,#541e00);
  --mizu-color-success:light-dark(#115a36,#71c598);
  --mizu-color-success-soft:light-dark(#e6f5ec,#032213);
  --mizu-color-focus:light-dark(#000000,#ffffff);
  --mizu-color-focus-ring:#ffd43d;
  --mizu-space-4:4px;
  --mizu-space-8:8px;
  --mizu-space-16:16px;
  --mizu-space-24:24px;
  --mizu-space-32:32px;
  --mizu-space-40:40px;
  --mizu-radius-control:8px;
  --mizu-radius-panel:12px;
  --mizu-radius-full:999px;
  --mizu-size-control:max(48px,calc(var(--mizu-text-size)*3));
  --mizu-font-size-14:calc(var(--mizu-text-size)*0.875);
  --mizu-font-size-16:calc(var(--mizu-text-size)*1);
  --mizu-font-size-18:calc(var(--mizu-text-size)*1.125);
  --mizu-font-size-20:calc(var(--mizu-text-size)*1.25);
  --mizu-font-size-24:calc(var(--mizu-text-size)*1.5);
  --mizu-font-size-36:calc(var(--mizu-text-size)*2.25);
  --mizu-font-size-45:calc(var(--mizu-text-size)*2.8125);
  --mizu-line-height-text:1.7;
  --mizu-line-height-heading:1.4;
  --mizu-font-sans:"Noto Sans JP","Noto Sans CJK JP","Hiragino Sans","BIZ UDPGothic","Yu Gothic UI",system-ui,sans-serif;
  --mizu-duration-short:150ms;
}
@media (prefers-contrast: more) {
:host {
  --mizu-color-surface:light-dark(#ffffff,#000000);
  --mizu-color-surface-soft:light-dark(#ffffff,#000000);
  --mizu-color-text:light-dark(#000000,#ffffff);
  --mizu-color-text-soft:light-dark(#000000,#ffffff);
  --mizu-color-line:light-dark(#000000,#ffffff);
  --mizu-color-control:light-dark(#000000,#ffffff);
  --mizu-color-key:light-dark(#000000,#ffffff);
  --mizu-color-key-hover:light-dark(#333333,#e6e6e6);
  --mizu-color-key-active:light-dark(#4d4d4d,#cccccc);
  --mizu-color-on-key:light-dark(#ffffff,#000000);
  --mizu-color-key-text:light-dark(#000000,#ffffff);
  --mizu-color-key-soft:light-dark(#ffffff,#000000);
  --mizu-color-key-line:light-dark(#000000,#ffffff);
  --mizu-color-danger:light-dark(#850000,#ffbbbb);
  --mizu-color-danger-soft:light-dark(#ffffff,#000000);
  --mizu-color-warning:light-dark(#541e00,#ffc199);
  --mizu-color-warning-soft:light-dark(#ffffff,#000000);
  --mizu-color-success:light-dark(#032213,#9bd4b5);
  --mizu-color-success-soft:light-dark(#ffffff,#000000);
  --mizu-color-focus:light-dark(#000000,#ffffff);
  --mizu-color-focus-ring:#ffd43d;
}
}
@media (forced-colors: active) {
:host {
  --mizu-color-surface:Canvas;
  --mizu-color-surface-soft:Canvas;
  --mizu-color-text:CanvasText;
  --mizu-color-text-soft:CanvasText;
  --mizu-color-line:CanvasText;
  --mizu-color-control:ButtonBorder;
  --mizu-color-key:ButtonText;
  --mizu-color-key-hover:ButtonText;
  --mizu-color-key-active:ButtonText;
  --mizu-color-on-key:ButtonFace;
  --mizu-color-key-text:LinkText;
  --mizu-color-key-soft:Canvas;
  --mizu-color-key-line:CanvasText;
  --mizu-color-danger:CanvasText;
  --mizu-color-danger-soft:Canvas;
  --mizu-color-warning:CanvasText;
  --mizu-color-warning-soft:Canvas;
  --mizu-color-success:CanvasText;
  --mizu-color-success-soft:Canvas;
  --mizu-color-focus:Highlight;
  --mizu-color-focus-ring:Highlight;
}
}
`;
