export interface MizuCallbackSentDetail {
  /** Receipt number (受付番号); no personal data. */
  readonly receiptNumber: string;
}

/** The request to be called back has reached the service. */
export class MizuCallbackSentEvent extends CustomEvent<MizuCallbackSentDetail> {
  constructor(detail: MizuCallbackSentDetail) {
    super('mizu-callback-sent', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-callback-sent': MizuCallbackSentEvent;
  }
}
