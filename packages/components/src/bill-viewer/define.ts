import { define } from '../browser/define.ts';
import { MizuBillViewer } from './bill-viewer.ts';

define('bill-viewer', MizuBillViewer);
