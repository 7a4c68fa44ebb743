import { failurePanelStyles } from '../../pieces/failure-panel.styles.ts';
import { statusChipStyles } from '../../pieces/status-chip.ts';
import { layoutStyles } from './layout.styles.ts';
import { summaryStyles } from './summary.styles.ts';

/** Styles of the first view; the rest comes with `details/`. */
export const firstViewStyles = [failurePanelStyles, statusChipStyles, layoutStyles, summaryStyles];
