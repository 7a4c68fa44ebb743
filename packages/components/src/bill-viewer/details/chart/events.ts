/** The reader wants to open the bill of a bar. The event does not leave the bill viewer. */
export class MizuBarOpenEvent extends CustomEvent<{ readonly billId: string }> {
  constructor(billId: string) {
    super('mizu-bar-open', { detail: { billId } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mizu-bar-open': MizuBarOpenEvent;
  }
}
