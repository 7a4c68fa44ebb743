import { css } from 'lit';

/** Controls, marks, hints, errors and the list of errors. Sizes of text are tokens; boxes grow with the text. */
export const formsStyles = css`
  .form { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-24); }
  .form[hidden] { display: none; }
  .form > .button { justify-self: start; min-inline-size: min(200px, 100%); }
  .field { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; gap: var(--mizu-space-4); min-inline-size: 0; }
  fieldset.field { margin: 0; padding: 0; border: 0; }
  .field > label:not(.choice), legend { padding: 0; font-size: var(--mizu-font-size-18); font-weight: 700; }
  legend { margin-block-end: var(--mizu-space-4); }
  .mark { font-size: var(--mizu-font-size-14); font-weight: 400; white-space: nowrap; }
  .mark.required { color: var(--mizu-color-danger); }
  .hint { white-space: pre-line; }
  .field .error { font-weight: 700; color: var(--mizu-color-danger); }
  .field .error::before { content: '＊' / ''; }
  .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--mizu-space-8); max-inline-size: 100%; inline-size: 100%; }
  .field input, .field select, .field textarea {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--mizu-size-control);
    margin: var(--mizu-space-4) 0 0;
    padding: 0 var(--mizu-space-16);
    font: inherit;
    font-size: var(--mizu-font-size-18);
    color: var(--mizu-color-text);
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
    appearance: none;
  }
  .field select { appearance: auto; text-overflow: ellipsis; }
  .field textarea { inline-size: 100%; padding-block: var(--mizu-space-8); line-height: inherit; resize: vertical; field-sizing: content; }
  .field input:is([inputmode='numeric'], [inputmode='tel']) { font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
  .field :is(input, select, textarea):hover { border-color: var(--mizu-color-text); }
  .field :is(input, select, textarea)[aria-invalid] { border: 2px solid var(--mizu-color-danger); }
  .field :is(input, textarea)[readonly] { background: var(--mizu-color-surface-soft); border-style: dashed; }
  .field :is(input, select, textarea):disabled { color: var(--mizu-color-text-soft); background: var(--mizu-color-surface-soft); border: 1px dashed var(--mizu-color-control); opacity: 1; cursor: not-allowed; }
  .field :is(input, select, textarea):focus-visible { border-radius: var(--mizu-radius-control); }
  .date { display: flex; flex-wrap: wrap; gap: var(--mizu-space-8); margin-block-start: var(--mizu-space-4); }
  .part { display: grid; }
  .part label { font-size: var(--mizu-font-size-14); }
  .field .part :is(input, select) { inline-size: auto; margin: 0; padding-inline: var(--mizu-space-8); }
  .field .part input { text-align: center; }
  .field > .choice { inline-size: 100%; }
  .field input[type='file'] { inline-size: 100%; padding: var(--mizu-space-8); font-size: var(--mizu-font-size-16); }
  ::file-selector-button { margin-inline-end: var(--mizu-space-8); padding: var(--mizu-space-4) var(--mizu-space-8); font: inherit; color: var(--mizu-color-key-text); background: var(--mizu-color-key-soft); border: 1px solid var(--mizu-color-control); border-radius: var(--mizu-radius-control); }
  .files { display: grid; gap: var(--mizu-space-4); inline-size: 100%; padding: 0; list-style: none; }
  .files li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--mizu-space-8); padding-inline-start: var(--mizu-space-16); border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); }
  .parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--mizu-space-16); inline-size: 100%; }
  .parts > .button { justify-self: start; margin-inline-start: calc(-1 * var(--mizu-space-8)); }
  .parts .field > label, .parts legend { font-size: var(--mizu-font-size-16); }
  .town { font-size: var(--mizu-font-size-18); font-weight: 700; }
  .parts > [role='status']:empty { position: absolute; }
  .choices { display: grid; gap: var(--mizu-space-8); inline-size: 100%; margin-block-start: var(--mizu-space-4); }
  .choice {
    display: flex;
    gap: var(--mizu-space-16);
    align-items: flex-start;
    min-block-size: var(--mizu-size-control);
    padding: var(--mizu-space-8) var(--mizu-space-16);
    font-size: var(--mizu-font-size-16);
    font-weight: 400;
    background: var(--mizu-color-surface);
    border: 1px solid var(--mizu-color-control);
    border-radius: var(--mizu-radius-control);
    cursor: pointer;
  }
  .choice:hover { border-color: var(--mizu-color-text); }
  .choice:has(:checked) { border-color: var(--mizu-color-key); box-shadow: inset 0 0 0 1px var(--mizu-color-key); background: var(--mizu-color-key-soft); }
  .choice:has(:disabled) { color: var(--mizu-color-text-soft); background: var(--mizu-color-surface-soft); border-style: dashed; box-shadow: none; cursor: not-allowed; }
  .field .choice input { flex: none; appearance: auto; inline-size: 1.25em; block-size: 1.25em; min-block-size: 0; margin: 0.2em 0 0; padding: 0; accent-color: var(--mizu-color-key); border: 0; }
  .group[aria-invalid] .choice, .choice:has([aria-invalid]) { border-color: var(--mizu-color-danger); }
  .choice-text { display: grid; min-inline-size: 0; }
  .choice:has(.choice-text > .soft) .choice-name { font-weight: 700; }
  .summary { display: grid; gap: var(--mizu-space-8); padding: var(--mizu-space-16); background: var(--mizu-color-danger-soft); border: 2px solid var(--mizu-color-danger); border-radius: var(--mizu-radius-panel); }
  .summary .heading { font-size: var(--mizu-font-size-18); }
  .summary ul { display: grid; gap: var(--mizu-space-8); padding-inline-start: var(--mizu-space-24); }
  .summary a { color: inherit; font-weight: 700; }
  @container mizu (max-width: 479px) {
    .field :is(select, input:not([type='radio'], [type='checkbox'])) { inline-size: 100%; }
    .line:has(.unit) input { flex: 1; }
  }
  @media (forced-colors: active) {
    .field :is(input, select, textarea):disabled, .choice:has(:disabled) { color: GrayText; border-color: GrayText; }
    .choice:has(:checked) { outline: 2px solid Highlight; outline-offset: -4px; }
  }
`;
