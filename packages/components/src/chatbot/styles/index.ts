import { failurePanelStyles } from '../../pieces/failure-panel.styles.ts';
import { panelLayoutStyles } from './panel.styles.ts';
import { turnStyles } from './turns.styles.ts';

export const panelStyles = [failurePanelStyles, panelLayoutStyles, turnStyles];
