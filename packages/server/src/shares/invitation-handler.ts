import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';

export const listInvitations: Handler<'invitations.list'> = () => Promise.reject(new Problem('internal'));
export const acceptInvitation: Handler<'invitations.accept'> = () => Promise.reject(new Problem('internal'));
export const declineInvitation: Handler<'invitations.decline'> = () => Promise.reject(new Problem('internal'));
