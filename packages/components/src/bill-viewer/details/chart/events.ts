/** The bill behind a bar is wanted. Stays inside the bill viewer. */
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
