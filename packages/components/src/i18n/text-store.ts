import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Feature, KeyOf, TextOverrides, TextTree, Translate } from './feature.ts';
import { languageChain } from './language.ts';

/** The texts of one provider: its own i18next instance, filled as features and languages are first used. */
export class TextStore {
  #instance: i18n | undefined;
  readonly #loading = new Map<string, Promise<void>>();

  /** Made with the first text: its set-up takes a slow phone long enough to be felt beside everything else that comes first. */
  get #i18n(): i18n {
    if (this.#instance) return this.#instance;
    this.#instance = createInstance({
      lng: 'ja',
      resources: {},
      initAsync: false,
      // Lit writes texts as text, so escaping would show `&amp;`.
      interpolation: { escapeValue: false },
      fallbackLng: (code?: string) => languageChain(code ?? 'ja'),
    });
    void this.#instance.init();
    return this.#instance;
  }

  /** Puts a page's own texts over ours, key by key. */
  override(texts: TextOverrides): void {
    for (const [language, features] of Object.entries(texts)) {
      for (const [feature, tree] of Object.entries(features))
        this.#i18n.addResourceBundle(language, feature, tree, true, true);
    }
  }

  /** The language a feature's texts are written in for a reader of `language`. */
  languageFor(language: string, feature: Feature<TextTree>): string {
    return languageChain(language).find((tag) => tag in feature.languages) ?? 'ja';
  }

  /** Loads a feature's texts; at once when they are there. Texts of the page, set before or after, stay. */
  load(language: string, feature: Feature<TextTree>): Promise<void> {
    const tag = this.languageFor(language, feature);
    const key = `${tag}/${feature.name}`;
    const loading = this.#loading.get(key) ?? this.#fetch(tag, feature);
    this.#loading.set(key, loading);
    // A failed download (offline) may be tried again.
    loading.catch(() => this.#loading.delete(key));
    return loading;
  }

  async #fetch(tag: string, feature: Feature<TextTree>): Promise<void> {
    const texts = await feature.languages[tag]?.();
    if (texts) this.#i18n.addResourceBundle(tag, feature.name, texts.default, true, false);
  }

  /** A look-up in the given features, the first that has the key. */
  translator<T extends TextTree>(language: string, features: readonly string[]): Translate<KeyOf<T>> {
    return this.#i18n.getFixedT(language, features as string[]) as unknown as Translate<KeyOf<T>>;
  }
}
