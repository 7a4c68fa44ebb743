import { define } from '../browser/define.ts';
import { MizuProvider } from './provider.ts';

define('provider', MizuProvider);
