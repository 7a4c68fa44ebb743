import { define } from '../base/define.ts';
import { MizuSignIn } from './sign-in.ts';

define('sign-in', MizuSignIn);
