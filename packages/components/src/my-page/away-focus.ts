import type { LitElement } from 'lit';

/** Innermost element that has the focus, through shadow roots. */
function focused(root: DocumentOrShadowRoot): HTMLElement | undefined {
  const { activeElement } = root;
  return (
    (activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : undefined) ??
    (activeElement instanceof HTMLElement ? activeElement : undefined)
  );
}

/** Remembers where the person was when the session ended, and brings them back there. */
export class AwayFocus {
  readonly #host: LitElement;
  #place: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  keep(): void {
    const inside = this.#host.shadowRoot;
    this.#place ??= inside ? focused(inside) : undefined;
  }

  /** Back, once what was hidden is on screen again. */
  async back(): Promise<void> {
    const place = this.#place;
    this.#place = undefined;
    await this.#host.updateComplete;
    if (!place?.isConnected) return;
    place.focus();
    place.scrollIntoView({ block: 'center' });
  }
}
