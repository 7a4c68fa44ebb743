import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

export interface UsageNoticePicture {
  /** Text for those who do not see the picture. */
  readonly alternative: string;
  readonly title: string;
  readonly customer: { readonly label: string; readonly example: string };
  readonly confirmation: { readonly label: string; readonly example: string };
}

/** A drawing of the usage notice that shows where the two numbers are. */
export function usageNoticePicture({ alternative, title, customer, confirmation }: UsageNoticePicture): TemplateResult {
  const box = (y: number, mark: string, label: string, example: string) => svg`
    <rect class="mark" x="150" y=${y} width="158" height="48" rx="6"/>
    <circle class="badge" cx="150" cy=${y + 24} r="12"/>
    <text class="number" x="150" y=${y + 29} text-anchor="middle">${mark}</text>
    <text x="170" y=${y + 19}>${label}</text>
    <text class="figure" x="170" y=${y + 38}>${example}</text>`;
  return html`<svg class="usage-notice" viewBox="0 0 320 224" role="img" aria-label=${alternative}>
    <rect class="paper" x="2" y="2" width="316" height="220" rx="4"/>
    <text class="title" x="16" y="30">${title}</text>
    <path class="rule" d="M16 42H304"/>
    <path class="line" d="M16 66h96M16 88h72M16 110h84M16 132h60"/>
    ${box(54, '1', customer.label, customer.example)} ${box(110, '2', confirmation.label, confirmation.example)}
    <path class="line" d="M16 180h288M16 200h220"/>
  </svg>`;
}
