import { tagOf } from '../../browser/define.ts';
import type { MizuElement } from '../../base/mizu-element.ts';
import type { Scope } from '../../connection/scope.ts';
import { actions, isElementAction } from '../actions.ts';
import type { ElementTurn, Turn } from '../talk/turn.ts';
import type { ChatTranslate } from '../texts/index.ts';

export interface Live {
  readonly element?: HTMLElement;
  readonly failed?: 'offline' | 'unknown';
}

export interface LiveHost {
  /** Properties for an element. */
  context(): { readonly scope: Scope | undefined; readonly headingLevel: number };
  texts(): ChatTranslate | undefined;
  /** The view must be updated. */
  changed(): void;
  /** An element reported its result. */
  result(text: string): void;
}

type Opened = Turn & ElementTurn;

/** The elements inside the conversation: loaded when opened, removed when closed. */
export class LiveElements {
  readonly #host: LiveHost;
  readonly #live = new Map<number, Live>();

  constructor(host: LiveHost) {
    this.#host = host;
  }

  /** @returns the element of that turn; undefined while its code loads, which this call starts */
  at(turn: Opened): Live | undefined {
    const live = this.#live.get(turn.id);
    if (!live) {
      this.#live.set(turn.id, {});
      void this.#open(turn);
    }
    return live?.element || live?.failed ? live : undefined;
  }

  /** Removes elements that are no longer open. */
  keepOnly(open: readonly Turn[]): void {
    for (const id of this.#live.keys())
      if (!open.some((turn) => turn.id === id && turn.kind === 'element' && turn.state === 'open'))
        this.#live.delete(id);
  }

  /** Line for somebody who signed in while an element is open. */
  signedInText(open: Opened | undefined): string | undefined {
    const action = open && actions[open.action];
    return isElementAction(action) && action.signedIn ? this.#host.texts()?.(action.signedIn) : undefined;
  }

  async #open({ id, action: name, slots }: Opened): Promise<void> {
    const action = actions[name];
    if (!isElementAction(action)) return;
    try {
      const element = document.createElement(tagOf(action.element, await action.load())) as HTMLElement &
        Partial<MizuElement>;
      Object.assign(element, this.#host.context());
      for (const [attribute, slot] of Object.entries(action.attributes))
        if (slots[slot] !== undefined) element.setAttribute(attribute, slots[slot]);
      for (const [event, said] of Object.entries(action.results)) {
        element.addEventListener(event, (happened) => {
          const { scope } = this.#host.context();
          const t = this.#host.texts();
          const result = scope && said(happened as CustomEvent, scope.connection.session);
          if (result && t) this.#host.result(t(result.key, result.values));
        });
      }
      if (this.#live.has(id)) this.#live.set(id, { element });
    } catch (error) {
      console.error(`Mizumado: <mizu-${action.element}> could not be opened in the chat.`, error);
      this.#live.set(id, { failed: navigator.onLine ? 'unknown' : 'offline' });
    }
    this.#host.changed();
  }
}
