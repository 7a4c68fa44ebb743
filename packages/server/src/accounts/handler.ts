import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const getAccount: Handler<'account.get'> = () => Promise.reject(new Problem('internal'));
export const updateAccount: Handler<'account.update'> = () => Promise.reject(new Problem('internal'));
export const closeAccount: Handler<'account.close'> = () => Promise.reject(new Problem('internal'));
