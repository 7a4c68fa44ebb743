import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const linkContract: Handler<'contracts.link'> = () => Promise.reject(new Problem('internal'));
export const unlinkContract: Handler<'contracts.unlink'> = () => Promise.reject(new Problem('internal'));
