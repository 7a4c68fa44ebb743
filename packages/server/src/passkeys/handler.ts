import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const listPasskeys: Handler<'passkeys.list'> = () => Promise.reject(new Problem('internal'));
export const beginPasskey: Handler<'passkeys.options'> = () => Promise.reject(new Problem('internal'));
export const addPasskey: Handler<'passkeys.add'> = () => Promise.reject(new Problem('internal'));
export const renamePasskey: Handler<'passkeys.rename'> = () => Promise.reject(new Problem('internal'));
export const removePasskey: Handler<'passkeys.remove'> = () => Promise.reject(new Problem('internal'));
