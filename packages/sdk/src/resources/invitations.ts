// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { CallOptions, DataOf, PathOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface InvitationsResource {
  /**
   * Invitations for me
   *
   * Contracts that others share with one of my contact points, not answered yet.
   *
   * @see `GET /account/invitations`
   */
  list(options?: CallOptions): Call<DataOf<'invitations.list'>, ProblemOf<'invitations.list'>>;

  /**
   * Decline an invitation
   *
   * The invitation is gone.
   *
   * @param invitationId Id of the invitation
   * @see `DELETE /account/invitations/{invitationId}`
   */
  decline(invitationId: PathOf<'invitations.decline'>['invitationId'], options?: CallOptions): Call<DataOf<'invitations.decline'>, ProblemOf<'invitations.decline'>>;

  /**
   * Accept an invitation
   *
   * The contract is among my contracts from now on, with the role of the invitation.
   *
   * @param invitationId Id of the invitation
   * @see `POST /account/invitations/{invitationId}/acceptance`
   */
  accept(invitationId: PathOf<'invitations.accept'>['invitationId'], options?: CallOptions): Call<DataOf<'invitations.accept'>, ProblemOf<'invitations.accept'>>;
}

export const invitations: Resource<InvitationsResource> = {
  name: 'invitations',
  routes: {
    list: 'GET /account/invitations',
    decline: 'DELETE /account/invitations/{invitationId}',
    accept: 'POST /account/invitations/{invitationId}/acceptance',
  },
};
