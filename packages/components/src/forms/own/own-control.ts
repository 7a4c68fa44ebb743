import { LitElement } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { frameStyles } from '../../pieces/frame.styles.ts';
import { buttonStyles } from '../../pieces/button.styles.ts';
import { version } from '../../version.ts';
import type { Place } from '../control.ts';
import { formsStyles } from '../forms.styles.ts';

/**
 * A control with a state of its own, as an element inside the form's. Label, hint, control and error are all in its own root, where they
 * can point at each other; `focus` brings the reader to what is wrong in it.
 */
export abstract class OwnControl<Value> extends LitElement {
  static readonly version = version;
  /** Tokens and theme come in from the form's element by inheritance. */
  static override styles: CSSResultGroup = [frameStyles, buttonStyles, formsStyles];

  @property({ attribute: false }) place!: Place<Value>;

  /** Id, inside, of what takes the focus. */
  protected abstract get target(): string;
  /** What stands in the control now, read from its inputs. */
  abstract current(): Value;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(`#${this.target}`)?.focus(options);
  }
}

/** Reads a control of this kind that stands in a form. */
export const readOwn = <Value>(root: ParentNode, id: string, value: Value): Value =>
  root.querySelector<OwnControl<Value>>(`#${CSS.escape(id)}`)?.current() ?? value;
