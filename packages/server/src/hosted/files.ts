import type { UtilityConfig } from '../utility-config.ts';

/**
 * Style of the hosted pages. The utility's colour is used only for a line and text stays black on white, so any colour
 * is readable.
 */
export const pageStyle = ({
  theme: { keyColor },
}: UtilityConfig): string => `:root { color-scheme: light dark; --key: ${keyColor}; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.7 "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", system-ui, sans-serif; color: CanvasText; background: Canvas; }
.sample { margin: 0; padding: 4px 16px; font-size: 14px; color: #1a1a1c; background: #fbf5e0; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; justify-content: space-between; padding: 8px 16px; border-block-start: 8px solid var(--key); border-block-end: 1px solid #949497; }
.name { margin: 0; font-size: 18px; font-weight: 700; }
nav a { display: inline-block; padding: 8px; }
main { max-inline-size: 1024px; margin: 0 auto; padding: 16px; }
h1 { margin: 8px 0 16px; font-size: 28px; line-height: 1.5; }
footer { padding: 16px; border-block-start: 1px solid #949497; }
footer p { max-inline-size: 992px; margin: 0 auto; }
a { color: LinkText; text-underline-offset: 3px; }
.actions { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; }
button { min-block-size: 48px; padding: 8px 24px; font: inherit; font-weight: 700; color: CanvasText; background: Canvas; border: 2px solid var(--key); border-radius: 8px; cursor: pointer; }
button[hidden] { display: none; }
:is(a, button):focus-visible { outline: 4px solid CanvasText; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; border-radius: 4px; }
mizu-my-page:not(:defined) { display: block; min-block-size: 480px; }
`;

/** Favicon: a drop in the utility's colour. */
export const pageIcon = ({ theme: { keyColor } }: UtilityConfig): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${keyColor}" d="M16 3c5 7 9 11 9 17a9 9 0 0 1-18 0c0-6 4-10 9-17z"/></svg>\n`;

/** Browsers do not let scripts close every window; if closing fails, the page's text says what to do. */
export const pageScript = `for (const button of document.querySelectorAll('.closes-window')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    window.close();
    setTimeout(() => {
      button.hidden = true;
      document.querySelector('.by-hand')?.focus();
    }, 300);
  });
}
`;
