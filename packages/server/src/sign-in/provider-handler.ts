import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const goToProvider: Handler<'signIn.startProvider'> = () => Promise.reject(new Problem('internal'));
export const comeBackFromProvider: Handler<'signIn.finishProvider'> = () => Promise.reject(new Problem('internal'));
