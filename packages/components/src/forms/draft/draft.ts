import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Kept } from '../../browser/kept.ts';
import { keptOnDevice } from '../../browser/kept.ts';
import type { FormsTranslate } from '../texts/index.ts';

/** What a draft saves: the form's fields that may be kept, and no others. */
interface Draftable {
  kept(): Readonly<Record<string, unknown>>;
  restore(values: Readonly<Record<string, unknown>>): void;
  settle(): void;
  listen(listener: () => void): () => void;
}

interface DraftOptions {
  /** Which form of whom: two utilities, or two procedures, have drafts of their own. */
  readonly key: string;
  /** Version of the questions: answers to others are never mixed in. */
  readonly version: string;
  /** Where drafts are; this device unless given. */
  readonly port?: Kept;
  /** Step on which the reader is. */
  readonly step?: () => string;
}

/** What is kept under the key. */
interface StoredDraft {
  readonly version: string;
  /** UTC instant. */
  readonly savedAt: string;
  readonly step: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What was typed so long ago is safe, milliseconds; a little less than the 300 that are promised, for the writing. */
const delay = 200;
/** A draft that nobody came back to goes: it says where somebody lives. */
const longestDays = 30;

export const draftsOnDevice = keptOnDevice('mizumado-drafts', 'a draft');

/**
 * Saves a form as it is being filled in, so that a closed tab loses nothing. A field is saved only when its question says `keep`; one-time
 * codes and files never are.
 */
export class Draft implements ReactiveController {
  /** UTC instant of the last saving; undefined while nothing is saved. */
  savedAt: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #form: Draftable;
  readonly #options: DraftOptions;
  readonly #port: Kept;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, form: Draftable, options: DraftOptions) {
    this.#host = host;
    this.#form = form;
    this.#options = options;
    this.#port = options.port ?? draftsOnDevice;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#form.listen(() => this.#changed());
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    this.#flush();
    this.#stop?.();
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
  }

  /**
   * Fills in what was saved. A draft of another version of the questions stays where it is and fills nothing in.
   *
   * @returns the step on which the reader was; undefined when there is no draft for these questions
   */
  async resume(): Promise<string | undefined> {
    const { key, version } = this.#options;
    const stored = (await this.#port.read(key)) as StoredDraft | undefined;
    if (!stored) return undefined;
    if (Date.now() - Date.parse(stored.savedAt) > longestDays * 86_400_000) {
      await this.#port.remove(key);
      return undefined;
    }
    if (stored.version !== version) return undefined;
    this.#form.restore(stored.values);
    this.savedAt = stored.savedAt;
    this.#host.requestUpdate();
    return stored.step;
  }

  /** 「下書きを保存しました 14:02」 by the reader's clock; empty while nothing is saved. Shown, not announced: it changes with every word. */
  said(t: FormsTranslate): string {
    if (this.savedAt === undefined) return '';
    return t('draft.saved', { time: new Date(this.savedAt).toTimeString().slice(0, 5) });
  }

  /** Everything was sent, or the reader gives it up. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = this.savedAt = undefined;
    this.#host.requestUpdate();
    await this.#port.remove(this.#options.key);
  }

  /** Saves a while after the first change, not after the last: whoever types on and on is saved too. */
  #changed(): void {
    this.#timer ??= setTimeout(() => void this.#save(), delay);
  }

  readonly #flush = (): void => {
    if (this.#timer !== undefined) void this.#save();
  };

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const values = this.#form.kept();
    if (Object.keys(values).length === 0) return;
    const { key, version, step } = this.#options;
    const savedAt = new Date().toISOString();
    try {
      await this.#port.write(key, { version, savedAt, step: step?.() ?? '', values } satisfies StoredDraft);
    } catch (error) {
      // The disk is full, say. The form goes on; only “saved” is not said.
      console.warn('Mizumado: the draft could not be saved.', error);
      return;
    }
    this.savedAt = savedAt;
    this.#host.requestUpdate();
  }
}
