import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const beginPasskeyConfirmation: Handler<'session.passkeyOptions'> = () => Promise.reject(new Problem('internal'));
export const confirmWithPasskey: Handler<'session.confirmWithPasskey'> = () => Promise.reject(new Problem('internal'));
