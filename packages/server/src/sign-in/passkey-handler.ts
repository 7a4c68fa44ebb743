import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const beginPasskeySignIn: Handler<'signIn.passkeyOptions'> = () => Promise.reject(new Problem('internal'));
export const signInWithPasskey: Handler<'signIn.withPasskey'> = () => Promise.reject(new Problem('internal'));
