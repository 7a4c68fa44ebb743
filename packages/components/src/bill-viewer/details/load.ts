import type { ReactiveControllerHost } from 'lit';
import { ownElement } from '../../browser/own-element.ts';
import { createDetails } from './details.ts';
import type { DetailsParts } from './details.ts';
import { UsageChart } from './chart/usage-chart.ts';
import { detailStyles } from './details.styles.ts';
import { printStyles } from './print.styles.ts';
import { rowStyles } from './rows.styles.ts';
import { Stages } from './stages.ts';
import type { StageScript } from './stages.ts';

export interface DetailsHost extends StageScript {
  /** Opens the bill of a bar. */
  readonly openBill: (billId: string) => void;
}

/**
 * Prepares the part below the first view for one viewer.
 *
 * @param host the viewer
 * @param root that adopts its styles
 */
export function prepareDetails(
  host: ReactiveControllerHost,
  root: ShadowRoot,
  { openBill, settled, renderNow }: DetailsHost,
): DetailsParts {
  const sheets = [detailStyles.styleSheet, rowStyles.styleSheet, printStyles.styleSheet].filter(
    (sheet) => sheet !== undefined,
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  const chart = ownElement('usage-chart', UsageChart);
  chart.className = 'chart';
  chart.setAttribute('exportparts', 'chart');
  chart.addEventListener('mizu-bar-open', ({ detail }) => openBill(detail.billId));
  const renderAll = (): void => {
    renderNow();
    chart.renderNow();
  };
  return createDetails(chart, new Stages(host, { settled, renderNow: renderAll }));
}
