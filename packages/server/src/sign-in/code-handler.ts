import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const sendSignInCode: Handler<'signIn.sendCode'> = () => Promise.reject(new Problem('internal'));
export const signInWithCode: Handler<'signIn.withCode'> = () => Promise.reject(new Problem('internal'));
