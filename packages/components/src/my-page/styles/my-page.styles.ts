import { css } from 'lit';
import { failurePanelStyles } from '../../pieces/failure-panel.styles.ts';

/** The frame: who is here, the to-dos, the ways to the sections, the sections as rows that open. */
export const myPageStyles = [
  failurePanelStyles,
  css`
    .base { display: grid; gap: var(--mizu-space-16); max-inline-size: 960px; background: transparent; }
    .base > .hidden, slot { min-inline-size: 0; }
    .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-16); }
    .stack[hidden], .content[hidden] { display: none; }
    .panel { min-inline-size: 0; padding: var(--mizu-space-16); background: var(--mizu-color-surface); border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-panel); }
    .soft-panel { display: grid; gap: var(--mizu-space-8); background: var(--mizu-color-surface-soft); }
    .usage-notice-only { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding-block: var(--mizu-space-4); }
    .usage-notice-only .button { inline-size: auto; margin-inline-start: calc(-1 * var(--mizu-space-8)); }
    .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--mizu-space-8) var(--mizu-space-16); }
    .head .button { inline-size: auto; min-block-size: 44px; padding: var(--mizu-space-4) var(--mizu-space-16); }
    .person { flex: 1 1 0; min-inline-size: min(9em, 100%); font-size: var(--mizu-font-size-18); font-weight: 700; }
    .note { flex-basis: 100%; padding: var(--mizu-space-8) var(--mizu-space-16); background: var(--mizu-color-warning-soft); border: 1px solid var(--mizu-color-warning); border-radius: var(--mizu-radius-control); }
    nav ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr)); gap: var(--mizu-space-8); padding: 0; list-style: none; }
    nav .button { inline-size: 100%; block-size: 100%; padding-inline: var(--mizu-space-8); background: var(--mizu-color-surface); border-width: 1px; }
    nav .button:hover { background: var(--mizu-color-key-soft); }
    .panel:has(> .heading .toggle) { padding: 0; }
    .toggle {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--mizu-space-16);
      inline-size: 100%;
      min-block-size: 64px;
      padding: var(--mizu-space-16);
      font: inherit;
      text-align: start;
      color: inherit;
      background: transparent;
      border: 0;
      border-radius: var(--mizu-radius-panel);
      cursor: pointer;
    }
    .toggle:hover { background: var(--mizu-color-key-soft); }
    .toggle:focus-visible { border-radius: var(--mizu-radius-panel); }
    .toggle > span { display: grid; min-inline-size: 0; }
    .toggle .what { font-size: var(--mizu-font-size-14); font-weight: 400; color: var(--mizu-color-text-soft); text-wrap: wrap; }
    .toggle svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .toggle[aria-expanded='true'] svg { rotate: 180deg; }
    .content { gap: var(--mizu-space-32); padding: var(--mizu-space-8) var(--mizu-space-16) var(--mizu-space-24); }
    .bone-to-dos { block-size: 210px; }
    .bone-section { block-size: 320px; }
    @container mizu (min-width: 600px) {
      .panel:not(:has(> .heading .toggle)) { padding: var(--mizu-space-24); }
      .toggle, .content { padding-inline: var(--mizu-space-24); }
    }
    @container mizu (max-width: 479px) { .panel[part='to-dos'], .toggle, .content { padding-inline: 12px; } }
    @container mizu (max-width: 240px) { .panel, .content { padding-inline: var(--mizu-space-8); } }
    @media print {
      .page:has([showing-bill]) > :not(:has([showing-bill])), .panel:has([showing-bill]) > .heading { display: none; }
      .button, .toggle svg, .toggle .what { display: none; }
      .panel { border: 0; padding-inline: 0; }
    }
  `,
];
