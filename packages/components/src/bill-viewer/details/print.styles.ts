import { css } from 'lit';

/**
 * On paper: an A4 notice with the invoice items, whatever is collapsed on the screen. Page size and margins are the
 * page's own (`@page` has no effect inside a shadow root); the layout fits A4 with margins up to 20 mm.
 */
export const printStyles = css`
  @media print {
    .no-print.no-print.no-print { display: none; }
    thead, tfoot { display: table-row-group; }
    .base { display: block; max-inline-size: none; font-size: 9.5pt; line-height: 1.35; }
    .panel { gap: 6pt; padding: 0; margin-block-end: 2pt; border: 0; }
    .print-head { display: grid; gap: 6pt; }
    .print-title { padding-block-end: 4pt; font-size: 16pt; text-align: center; border-block-end: 1.5pt solid; }
    .print-parties { display: flex; justify-content: space-between; gap: 16pt; }
    .print-parties .fact { padding-block: 1pt; border: 0; grid-template-columns: 7em auto; gap: 8pt; }
    .recipient { font-size: 13pt; font-weight: 700; }
    .issuer { font-weight: 700; }
    .summary { grid-template-columns: auto 1fr; gap: 1pt 16pt; padding: 6pt 8pt; border: 1pt solid; border-radius: 4pt; }
    .summary > * { grid-column: 1 / -1; }
    .summary > .amount { grid-column: 1; font-size: 22pt; }
    .summary > .due { grid-column: 2; align-self: center; }
    .due, .heading { font-size: 12pt; }
    .print-title.heading { font-size: 16pt; }
    .details, .details[hidden] { display: block; columns: 2; column-gap: 16pt; padding-block: 4pt 0; border: 0; }
    .columns { display: block; }
    .details section { gap: 2pt; margin-block-end: 8pt; break-inside: avoid; }
    .details .breakdown { display: block; break-inside: auto; }
    th, td, .fact { padding-block: 1.5pt; }
    .group th { padding-block-start: 4pt; }
    .total th, .total td { padding-block: 4pt; font-size: 12pt; }
    .calculation { font-size: 8.5pt; }
    .breakdown .calculation { display: inline; margin-inline-start: 4pt; }
    .fact { grid-template-columns: 7.5em 1fr; gap: 6pt; }
    .contract, slot { display: none; }
    .hidden.hidden { display: none; }
    tr, .fact, .usage, .leak, .summary, .volume-panel { break-inside: avoid; }
    .volume-line, .volume-line strong { font-size: 12pt; }
    .volume .plain { display: flex; gap: 16pt; }
    .chart { min-block-size: 0; }
    .todo { display: block; }
    .todo p { display: inline; }
    :is(.call, .leak) .phone { min-block-size: 0; font-size: inherit; }
    .leak { padding: 6pt; border-width: 1pt; }
  }
`;
