import { define } from '../base/define.ts';
import { MizuProvider } from './provider.ts';

define('provider', MizuProvider);
