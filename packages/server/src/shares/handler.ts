import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const listShares: Handler<'shares.list'> = () => Promise.reject(new Problem('internal'));
export const createShare: Handler<'shares.create'> = () => Promise.reject(new Problem('internal'));
export const removeShare: Handler<'shares.remove'> = () => Promise.reject(new Problem('internal'));
