import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const addContactPoint: Handler<'contactPoints.add'> = () => Promise.reject(new Problem('internal'));
export const verifyContactPoint: Handler<'contactPoints.verify'> = () => Promise.reject(new Problem('internal'));
export const removeContactPoint: Handler<'contactPoints.remove'> = () => Promise.reject(new Problem('internal'));
