import { failurePanelStyles } from '../../pieces/failure-panel.styles.ts';
import { statusChipStyles } from '../../pieces/status-chip.ts';
import { layoutStyles } from './layout.styles.ts';
import { summaryStyles } from './summary.styles.ts';

/** What the first view needs; the rest comes with `below/`. */
export const firstViewStyles = [failurePanelStyles, statusChipStyles, layoutStyles, summaryStyles];
