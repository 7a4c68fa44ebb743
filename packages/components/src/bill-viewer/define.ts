import { define } from '../base/define.ts';
import { MizuBillViewer } from './bill-viewer.ts';

define('bill-viewer', MizuBillViewer);
