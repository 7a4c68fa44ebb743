import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const sendConfirmationCode: Handler<'session.sendConfirmationCode'> = () => Promise.reject(new Problem('internal'));
export const confirmWithCode: Handler<'session.confirmWithCode'> = () => Promise.reject(new Problem('internal'));
