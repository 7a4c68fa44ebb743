import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { tagOf } from '../../browser/define.ts';
import type { ElementClass } from '../../browser/define.ts';

/** Makes the element once, by whatever tag its class has on this page, and hands it what it shows with every rendering. */
class Own extends Directive {
  #element: HTMLElement | undefined;

  render(
    name: string,
    element: ElementClass,
    shown: { readonly question: object; readonly place: { readonly id: string } },
  ): unknown {
    const present = this.#element;
    this.#element ??= document.createElement(tagOf(name, element));
    Object.assign(this.#element, shown, { id: shown.place.id });
    return present ? noChange : this.#element;
  }
}

/** A control that is an element of its own. */
export const own = directive(Own);
