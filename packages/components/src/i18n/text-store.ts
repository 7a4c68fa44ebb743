import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Feature, KeyOf, TextOverrides, TextTree, Translate } from './feature.ts';
import { languageChain } from './language.ts';

/** The texts of one provider: its own i18next instance, filled as features and languages are first used. */
export class TextStore {
  #instance: i18n | undefined;
  readonly #loading = new Map<string, Promise<void>>();

  /** Created with the first text, because its set-up noticeably delays the start on a slow phone. */
  get #i18n(): i18n {
    if (this.#instance) return this.#instance;
    this.#instance = createInstance({
      lng: 'ja',
      resources: {},
      initAsync: false,
      // Lit escapes texts; escaping here too would show `&amp;`.
      interpolation: { escapeValue: false },
    });
    void this.#instance.init();
    return this.#instance;
  }

  /** Overrides our texts with the page's own, key by key. */
  override(texts: TextOverrides): void {
    for (const [language, features] of Object.entries(texts)) {
      for (const [feature, tree] of Object.entries(features))
        this.#i18n.addResourceBundle(language, feature, tree, true, true);
    }
  }

  /** The language in which a reader of `language` gets a feature's texts. */
  languageFor(language: string, feature: Feature<TextTree>): string {
    return languageChain(language).find((tag) => tag in feature.languages) ?? 'ja';
  }

  /**
   * Loads a feature's texts, and those that stand in for what a translation leaves out, unless they are loaded. The page's own texts, set
   * before or after, keep precedence.
   */
  async load(language: string, feature: Feature<TextTree>): Promise<void> {
    const tags = languageChain(language).filter((tag) => tag in feature.languages);
    // English leaves nothing out, so Japanese, the last, never stands in for it.
    if (tags.includes('en')) tags.pop();
    await Promise.all(tags.map((tag) => this.#loadOnce(tag, feature)));
  }

  #loadOnce(tag: string, feature: Feature<TextTree>): Promise<void> {
    const key = `${tag}/${feature.name}`;
    const loading = this.#loading.get(key) ?? this.#fetch(tag, feature);
    this.#loading.set(key, loading);
    // Allow a retry after a failed download (offline).
    loading.catch(() => this.#loading.delete(key));
    return loading;
  }

  async #fetch(tag: string, feature: Feature<TextTree>): Promise<void> {
    const texts = await feature.languages[tag]?.();
    if (texts) this.#i18n.addResourceBundle(tag, feature.name, texts.default, true, false);
  }

  /** Returns a function that looks a key up in the given features, in their order. */
  translator<T extends TextTree>(language: string, features: readonly string[]): Translate<KeyOf<T>> {
    return this.#i18n.getFixedT(languageChain(language), features as string[]) as unknown as Translate<KeyOf<T>>;
  }
}
