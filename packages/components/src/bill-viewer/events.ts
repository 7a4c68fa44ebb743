export interface MizuBillSelectDetail {
  readonly billId: string;
  readonly contractId: string;
}

/** Another bill, or another contract's, is shown. Ids only. */
export class MizuBillSelectEvent extends CustomEvent<MizuBillSelectDetail> {
  constructor(detail: MizuBillSelectDetail) {
    super('mizu-bill-select', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-bill-select': MizuBillSelectEvent;
  }
}
