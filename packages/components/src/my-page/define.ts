import { define } from '../browser/define.ts';
import { MizuMyPage } from './my-page.ts';

define('my-page', MizuMyPage);
