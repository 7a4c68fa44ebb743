import { define } from '../browser/define.ts';
import { MizuSignIn } from './sign-in.ts';

define('sign-in', MizuSignIn);
