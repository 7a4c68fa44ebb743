import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const listAudit: Handler<'audit.list'> = () => Promise.reject(new Problem('internal'));
