/* What a resident has changed in the account. Ids only: addresses, names and numbers stay inside. */

export interface MizuContractDetail {
  readonly contractId: string;
}
export interface MizuShareDetail extends MizuContractDetail {
  readonly shareId: string;
}
export interface MizuInvitationDetail {
  readonly invitationId: string;
  /** Id of the contract that came with it; null when declined. */
  readonly contractId: string | null;
}
export interface MizuContactPointDetail {
  readonly contactPointId: string;
}
export interface MizuPasskeyDetail {
  readonly passkeyId: string;
}

/** A contract was linked to the account by its two numbers. */
export class MizuContractLinkedEvent extends CustomEvent<MizuContractDetail> {
  constructor(detail: MizuContractDetail) {
    super('mizu-contract-linked', { detail });
  }
}

/** A contract was taken off the account. */
export class MizuContractUnlinkedEvent extends CustomEvent<MizuContractDetail> {
  constructor(detail: MizuContractDetail) {
    super('mizu-contract-unlinked', { detail });
  }
}

/** A contract was offered to another person. */
export class MizuShareOfferedEvent extends CustomEvent<MizuShareDetail> {
  constructor(detail: MizuShareDetail) {
    super('mizu-share-offered', { detail });
  }
}

/** Another person no longer sees a contract. */
export class MizuShareEndedEvent extends CustomEvent<MizuShareDetail> {
  constructor(detail: MizuShareDetail) {
    super('mizu-share-ended', { detail });
  }
}

/** An invitation was accepted or declined. */
export class MizuInvitationAnsweredEvent extends CustomEvent<MizuInvitationDetail> {
  constructor(detail: MizuInvitationDetail) {
    super('mizu-invitation-answered', { detail });
  }
}

/** A mail address or phone number is part of the account now. */
export class MizuContactPointAddedEvent extends CustomEvent<MizuContactPointDetail> {
  constructor(detail: MizuContactPointDetail) {
    super('mizu-contact-point-added', { detail });
  }
}

/** A mail address or phone number was removed, or another took its place. */
export class MizuContactPointRemovedEvent extends CustomEvent<MizuContactPointDetail> {
  constructor(detail: MizuContactPointDetail) {
    super('mizu-contact-point-removed', { detail });
  }
}

/** A passkey was added to the account. */
export class MizuPasskeyAddedEvent extends CustomEvent<MizuPasskeyDetail> {
  constructor(detail: MizuPasskeyDetail) {
    super('mizu-passkey-added', { detail });
  }
}

/** A passkey was removed from the account. */
export class MizuPasskeyRemovedEvent extends CustomEvent<MizuPasskeyDetail> {
  constructor(detail: MizuPasskeyDetail) {
    super('mizu-passkey-removed', { detail });
  }
}

/** The account was closed; nobody is signed in any more. */
export class MizuAccountClosedEvent extends Event {
  constructor() {
    super('mizu-account-closed');
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-contract-linked': MizuContractLinkedEvent;
    'mizu-contract-unlinked': MizuContractUnlinkedEvent;
    'mizu-share-offered': MizuShareOfferedEvent;
    'mizu-share-ended': MizuShareEndedEvent;
    'mizu-invitation-answered': MizuInvitationAnsweredEvent;
    'mizu-contact-point-added': MizuContactPointAddedEvent;
    'mizu-contact-point-removed': MizuContactPointRemovedEvent;
    'mizu-passkey-added': MizuPasskeyAddedEvent;
    'mizu-passkey-removed': MizuPasskeyRemovedEvent;
    'mizu-account-closed': MizuAccountClosedEvent;
  }
}
