import { ownElement } from '../own-element.ts';
import { createBelow, type Below } from './below.ts';
import { UsageChart } from './chart/usage-chart.ts';
import { detailStyles } from './details.styles.ts';
import { printStyles } from './print.styles.ts';
import { rowStyles } from './rows.styles.ts';

/**
 * Makes ready, for one viewer, what stands below the first view.
 *
 * @param root where its styles go
 * @param openBill called when the bill behind a bar is wanted
 */
export function prepareBelow(root: ShadowRoot, openBill: (billId: string) => void): Below {
  const sheets = [detailStyles.styleSheet, rowStyles.styleSheet, printStyles.styleSheet].filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  const chart = ownElement('usage-chart', UsageChart);
  chart.className = 'chart';
  chart.setAttribute('exportparts', 'chart');
  chart.addEventListener('mizu-bar-open', ({ detail }) => openBill(detail.billId));
  return createBelow(chart);
}
