import { css } from 'lit';
import { actionsStyles } from '../actions/actions.styles.ts';
import { formsStyles } from '../forms/forms.styles.ts';
import { failurePanelStyles } from '../pieces/failure-panel.styles.ts';
import { usageNoticePictureStyles } from '../pieces/usage-notice-picture.styles.ts';

export const signInStyles = [
  failurePanelStyles,
  actionsStyles,
  formsStyles,
  usageNoticePictureStyles,
  css`
    .base { padding: var(--mizu-space-16); border-radius: var(--mizu-radius-panel); }
    .stack { display: grid; gap: var(--mizu-space-24); max-inline-size: 640px; }
    .intro { display: grid; gap: var(--mizu-space-8); }
    .heading { font-size: var(--mizu-font-size-24); }
    .failure .heading { font-size: var(--mizu-font-size-18); }
    .step-title { inline-size: fit-content; }
    form .button.plain { min-inline-size: 0; margin-block-start: calc(-1 * var(--mizu-space-8)); margin-inline-start: calc(-1 * var(--mizu-space-8)); }
    .button .icon { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .ways, .way { display: grid; gap: var(--mizu-space-8); justify-items: start; }
    .ways { gap: var(--mizu-space-16); }
    .way .button { min-inline-size: min(200px, 100%); }
    .back { justify-self: start; margin-inline-start: calc(-1 * var(--mizu-space-8)); }
    .phrase { display: inline-block; }
    .button:has(.phrase) { flex-wrap: wrap; gap: 0 var(--mizu-space-4); }
    ::slotted(p) { margin-block: 0; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--mizu-space-8) var(--mizu-space-16); }
    .divider { display: flex; align-items: center; gap: var(--mizu-space-16); color: var(--mizu-color-text-soft); }
    .divider::before, .divider::after { content: ''; flex: 1; border-block-start: 1px solid var(--mizu-color-line); }
    .extent { display: grid; gap: var(--mizu-space-8); padding: var(--mizu-space-16) var(--mizu-space-16) var(--mizu-space-16) var(--mizu-space-40); background: var(--mizu-color-surface-soft); border-radius: var(--mizu-radius-panel); }
    .notice-panel { display: grid; gap: var(--mizu-space-4); padding: var(--mizu-space-16); background: var(--mizu-color-warning-soft); border: 2px solid var(--mizu-color-warning); border-radius: var(--mizu-radius-panel); }
    .notice-panel.calm { background: var(--mizu-color-surface-soft); border-color: var(--mizu-color-line); }
    details { border: 1px solid var(--mizu-color-line); border-radius: var(--mizu-radius-control); }
    summary { padding: 10px var(--mizu-space-16); min-block-size: var(--mizu-size-control); color: var(--mizu-color-key-text); cursor: pointer; border-radius: var(--mizu-radius-control); }
    summary:hover { background: var(--mizu-color-key-soft); }
    .where { display: grid; gap: var(--mizu-space-16); padding: var(--mizu-space-8) var(--mizu-space-16) var(--mizu-space-16); }
    .signed-in { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--mizu-space-8) var(--mizu-space-24); }
    .name { font-size: var(--mizu-font-size-18); font-weight: 700; }
    /* The heights of the ways that follow: passkey, mail or SMS, notice, phone. */
    .skeleton.title-like { min-block-size: 34px; inline-size: 50%; }
    .skeleton.way-like { min-block-size: 83px; }
    .skeleton.line-like { min-block-size: 27px; visibility: hidden; }
    .skeleton.form-like { min-block-size: 281px; }
    .skeleton.button-like { min-block-size: var(--mizu-size-control); }
    .skeleton.phone-like { min-block-size: 54px; }
    @container mizu (max-width: 200px) {
      .stack { grid-template-columns: minmax(0, 1fr); margin-inline: calc(-1 * var(--mizu-space-8)); overflow-wrap: anywhere; }
      .ways, .way { grid-template-columns: minmax(0, 1fr); }
      .stack .button { padding-inline: var(--mizu-space-4); }
    }
    @container mizu (max-width: 479px) {
      form .button.plain, .back { justify-self: center; margin-inline-start: 0; }
      .actions { justify-content: center; }
      .skeleton.way-like { min-block-size: 110px; }
      .skeleton.form-like { min-block-size: 308px; }
      .skeleton.phone-like { min-block-size: 82px; }
    }
    @container mizu (max-width: 399px) {
      .skeleton.button-like { min-block-size: 65px; }
      .skeleton.phone-like { min-block-size: 136px; }
    }
    @media print { :host { display: none; } }
  `,
];
