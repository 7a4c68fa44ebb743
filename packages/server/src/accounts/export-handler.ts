import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const exportAccount: Handler<'account.export'> = () => Promise.reject(new Problem('internal'));
export const exportAccountCsv: Handler<'account.exportCsv'> = () => Promise.reject(new Problem('internal'));
