import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const listSignIns: Handler<'signIns.list'> = () => Promise.reject(new Problem('internal'));
export const listSessions: Handler<'sessions.list'> = () => Promise.reject(new Problem('internal'));
export const endAllSessions: Handler<'sessions.endAll'> = () => Promise.reject(new Problem('internal'));
export const endOneSession: Handler<'sessions.end'> = () => Promise.reject(new Problem('internal'));
