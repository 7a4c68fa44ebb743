import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const findAccount: Handler<'accounts.find'> = () => Promise.reject(new Problem('internal'));
export const linkContractForCustomer: Handler<'accounts.linkContract'> = () => Promise.reject(new Problem('internal'));
