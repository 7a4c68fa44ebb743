import type { LitElement } from 'lit';
import { sectionNames, sections } from './sections.ts';
import type { SectionElement, SectionName } from './sections.ts';

/** Elements of a section; `loading` and `failed` while they are not there. */
export type SectionContent = readonly SectionElement[] | 'loading' | 'failed';

/** Which sections are open, and what is in them. What was closed keeps what was typed into it. */
export class OpenSections {
  readonly #host: LitElement;
  readonly #prepare: (element: SectionElement) => void;
  #contents = new Map<SectionName, SectionContent>();
  readonly #open = new Set<SectionName>();

  /** @param prepare gives a new element what it needs before it is shown */
  constructor(host: LitElement, prepare: (element: SectionElement) => void) {
    this.#host = host;
    this.#prepare = prepare;
  }

  isOpen(name: SectionName): boolean {
    return this.#open.has(name);
  }

  /** What a section holds; undefined when it was never opened. */
  contentOf(name: SectionName): SectionContent | undefined {
    return this.#contents.get(name);
  }

  toggle(name: SectionName): void {
    if (!this.#open.delete(name)) void this.open(name);
    this.#host.requestUpdate();
  }

  /** Opens a section, loading its code when it is opened for the first time, or could not be loaded before. */
  async open(name: SectionName): Promise<void> {
    this.#open.add(name);
    this.#host.requestUpdate();
    const before = this.#contents.get(name);
    if (before === undefined || before === 'failed') await this.#load(name);
    await this.#host.updateComplete;
  }

  /** Opens a section and goes there. */
  async go(name: SectionName): Promise<void> {
    await this.open(name);
    const toggle = this.#host.renderRoot.querySelector<HTMLElement>(`#${name}`);
    toggle?.scrollIntoView({ block: 'start' });
    toggle?.focus({ preventScroll: true });
  }

  /** Tries again what could not be loaded. */
  retry(): void {
    for (const name of sectionNames) if (this.#contents.get(name) === 'failed') void this.#load(name);
  }

  /** Another person begins with nothing. */
  clear(): void {
    this.#contents = new Map();
    this.#open.clear();
  }

  async #load(name: SectionName): Promise<void> {
    const contents = this.#contents.set(name, 'loading');
    try {
      const elements = await sections[name]();
      elements.forEach(this.#prepare);
      contents.set(name, elements);
    } catch (error) {
      console.error(`Mizumado: <${this.#host.localName}> ${name}`, error);
      contents.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }
}
