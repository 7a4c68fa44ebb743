// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../core/call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface ContactPointsResource {
  /**
   * Add or change a contact point
   *
   * Sends a code to a new mail address or phone number. Once it is entered the contact point is part of the account; with `replaces`, it
   * takes the place of an old one. All contact points so far, the old one too, are told.
   *
   * @param body The new contact point
   * @see `POST /account/contact-points`
   */
  add(body: BodyOf<'contactPoints.add'>, options?: CallOptions): Call<DataOf<'contactPoints.add'>, ProblemOf<'contactPoints.add'>>;

  /**
   * Enter the code of a new contact point
   *
   * Makes the contact point part of the account.
   *
   * @param body The code as received
   * @see `POST /account/contact-points/verification`
   */
  verify(body: BodyOf<'contactPoints.verify'>, options?: CallOptions): Call<DataOf<'contactPoints.verify'>, ProblemOf<'contactPoints.verify'>>;

  /**
   * Remove a contact point
   *
   * Removes it; it and the others are told. The last one stays, as it is the way to be told and to get back in.
   *
   * @param contactPointId Id of the contact point
   * @see `DELETE /account/contact-points/{contactPointId}`
   */
  remove(contactPointId: PathOf<'contactPoints.remove'>['contactPointId'], options?: CallOptions): Call<DataOf<'contactPoints.remove'>, ProblemOf<'contactPoints.remove'>>;
}

export const contactPoints: Resource<ContactPointsResource> = {
  name: 'contactPoints',
  routes: {
    add: 'POST /account/contact-points b',
    verify: 'POST /account/contact-points/verification b',
    remove: 'DELETE /account/contact-points/{contactPointId}',
  },
};
