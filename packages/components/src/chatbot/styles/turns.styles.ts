import { css } from 'lit';

/** What was said: the resident's words on the right, answers as cards on the left. */
export const turnStyles = css`
  .turns { display: grid; gap: var(--mizu-space-16); padding: 0; margin: 0; list-style: none; }
  .turn { min-inline-size: 0; display: grid; gap: var(--mizu-space-8); }
  .turn[data-kind='visitor'] { justify-items: end; }
  .bubble, .card, .closed {
    padding: 12px var(--mizu-space-16);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-line);
    border-radius: var(--mizu-radius-panel);
    min-inline-size: 0;
  }
  .bubble { max-inline-size: 85%; color: var(--mizu-color-text); background: var(--mizu-color-key-soft); border-color: var(--mizu-color-key-line); border-end-end-radius: 2px; }
  .card, .choices, .emergency, .closed { max-inline-size: 640px; }
  .card { display: grid; gap: var(--mizu-space-8); border-end-start-radius: 2px; }
  .paragraph { white-space: pre-line; }
  .words { display: grid; gap: var(--mizu-space-8); }
  .card ul, .card ol, .emergency ol { display: grid; gap: var(--mizu-space-4); padding-inline-start: 1.5em; }
  .question { font-weight: 700; word-break: auto-phrase; }
  .turn .button { min-block-size: 44px; }
  .card > .button { justify-self: start; }
  .more { margin: -8px 0 -8px calc(-1 * var(--mizu-space-8)); }
  .links, .cited { list-style: none; }
  .card .links, .card .cited { padding: 0; }
  .links a { display: inline-flex; align-items: center; min-block-size: 44px; }
  .cited .button { padding-inline: 0; text-align: start; }
  .source { font-size: var(--mizu-font-size-14); line-height: 1.5; color: var(--mizu-color-text-soft); }
  .helpful { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-8); padding-block-start: var(--mizu-space-8); border-block-start: 1px solid var(--mizu-color-line); }
  .helpful span { flex: none; font-size: var(--mizu-font-size-14); }
  .helpful .button { inline-size: auto; min-inline-size: 52px; padding-inline: var(--mizu-space-8); }
  .closed .button { inline-size: auto; padding-inline: var(--mizu-space-16); }
  .helpful .button[aria-pressed='true'] { color: var(--mizu-color-on-key); background: var(--mizu-color-key); border-color: var(--mizu-color-key); }
  .choices { display: flex; flex-wrap: wrap; gap: var(--mizu-space-8); padding: 0; list-style: none; }
  .choices li { max-inline-size: 100%; }
  .choices .button.plain { border-color: transparent; background: transparent; }
  .choices .button { inline-size: auto; padding-inline: var(--mizu-space-16); text-align: start; font-weight: 400; background: var(--mizu-color-surface); border-width: 1px; }
  .choices .button:hover { background: var(--mizu-color-key-soft); }
  .office { display: grid; }
  .phone { display: inline-flex; align-items: center; min-block-size: 44px; font-size: var(--mizu-font-size-20); }
  .open-now { padding-inline-start: var(--mizu-space-8); border-inline-start: 4px solid var(--mizu-color-control); }
  .open-now.is-open { border-color: var(--mizu-color-success); }
  .emergency { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-16); padding: var(--mizu-space-16); background: var(--mizu-color-danger-soft); border: 3px solid var(--mizu-color-danger); border-radius: var(--mizu-radius-panel); }
  .emergency .heading { display: flex; align-items: center; gap: var(--mizu-space-8); }
  .emergency svg { flex: none; fill: none; stroke: var(--mizu-color-danger); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
  .emergency .call { flex-wrap: wrap; min-block-size: 64px; padding-inline: var(--mizu-space-4); color: var(--mizu-color-surface); background: var(--mizu-color-danger); border-color: var(--mizu-color-danger); }
  .emergency .call .figures { font-size: clamp(16px, 9cqi, var(--mizu-font-size-24)); white-space: nowrap; }
  .date { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-8); }
  .date-part { display: inline-flex; align-items: center; gap: var(--mizu-space-4); }
  .date input {
    inline-size: 3.2em;
    min-block-size: var(--mizu-size-control);
    padding-inline: var(--mizu-space-8);
    font: inherit;
    font-size: var(--mizu-font-size-18);
    font-variant-numeric: tabular-nums;
    text-align: end;
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
  }
  .date input[name='year'] { inline-size: 4.2em; }
  .date .button { inline-size: auto; }
  .date .error { inline-size: 100%; font-weight: 700; color: var(--mizu-color-danger); }
  .date .error:empty { display: none; }
  .closed { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--mizu-space-8); }
  .live { display: grid; gap: var(--mizu-space-8); min-inline-size: 0; margin-inline: calc(-1 * var(--mizu-space-8)); }
  .live-head { display: flex; align-items: center; justify-content: space-between; gap: var(--mizu-space-8); padding-inline-start: var(--mizu-space-8); font-weight: 700; }
  .note { padding: var(--mizu-space-16); background: var(--mizu-color-surface); border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); }
  .thinking::after { content: '…'; }
  @container mizu (max-width: 479px) { .card > .act { inline-size: 100%; } .card > .button.more { inline-size: auto; } }
  @media (forced-colors: active) {
    .emergency .call { color: Canvas; background: LinkText; border-color: LinkText; }
    .helpful .button[aria-pressed='true'] { outline: 2px solid Highlight; outline-offset: 2px; }
  }
  @media print { .helpful, .choices, .more, .live-head .button { display: none; } .card, .emergency { break-inside: avoid; } }
`;
