import { define } from '../base/define.ts';
import { MizuMyPage } from './my-page.ts';

define('my-page', MizuMyPage);
