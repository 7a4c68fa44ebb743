export interface MizuInvalidDetail {
  /** Ids of the fields that are to be mended, in their order. No personal data. */
  readonly fields: readonly string[];
}

/**
 * A form was to be sent and something in it has to be mended first; the reader has been told. A page may change its title by it. Not a
 * `mizu-error`, as nothing failed. It bubbles, as forms stand inside other elements.
 */
export class MizuInvalidEvent extends CustomEvent<MizuInvalidDetail> {
  constructor(fields: readonly string[]) {
    super('mizu-invalid', { detail: { fields }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-invalid': MizuInvalidEvent;
  }
}
