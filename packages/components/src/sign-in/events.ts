export interface MizuConfirmedDetail {
  /** UTC instant until which operations of level `confirmed` are open. */
  readonly confirmedUntil: string;
}

/** The person has confirmed that it is them. Fired by `mizu-sign-in` with `purpose="confirm"`. */
export class MizuConfirmedEvent extends CustomEvent<MizuConfirmedDetail> {
  constructor(confirmedUntil: string) {
    super('mizu-confirmed', { detail: { confirmedUntil } });
  }
}

/** The person does not want to confirm now. Fired by `mizu-sign-in` with `purpose="confirm"`. */
export class MizuConfirmCancelEvent extends CustomEvent<null> {
  constructor() {
    super('mizu-confirm-cancel');
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-confirmed': MizuConfirmedEvent;
    'mizu-confirm-cancel': MizuConfirmCancelEvent;
  }
}
