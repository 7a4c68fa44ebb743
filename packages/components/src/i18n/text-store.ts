import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Feature, KeyOf, TextOverrides, TextTree, Translate } from './feature.ts';
import { languageChain } from './language.ts';

/** Where a value goes in a text. */
const place = /\{\{\s*(\w+)\s*\}\}/gu;

/** The texts of one provider: its own i18next instance, filled as features and languages are first used. */
export class TextStore {
  #instance: i18n | undefined;
  readonly #loading = new Map<string, Promise<void>>();
  /** Texts that were looked up, by language, features and key. */
  readonly #known = new Map<string, string>();

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
      for (const [feature, tree] of Object.entries(features)) this.#add(language, feature, tree, true);
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
    if (texts) this.#add(tag, feature.name, texts.default, false);
  }

  #add(language: string, feature: string, texts: object, overwrite: boolean): void {
    this.#i18n.addResourceBundle(language, feature, texts, true, overwrite);
    this.#known.clear();
  }

  /**
   * Returns a function that looks a key up in the given features, in their order. It looks each text up once and puts values in itself: a
   * form and a chart use the same few texts a hundred times, and looking them up takes a slow phone longer than rendering them. A text with
   * a count is looked up each time, as the number chooses its form.
   */
  translator<T extends TextTree>(language: string, features: readonly string[]): Translate<KeyOf<T>> {
    const t = this.#i18n.getFixedT(languageChain(language), features as string[]) as unknown as (
      key: string,
      options: object,
    ) => string;
    const from = `${language} ${features.join(' ')} `;
    return (key, values) => {
      if (values?.count !== undefined) return t(key, values);
      const text = this.#known.get(from + key) ?? t(key, { skipInterpolation: true });
      this.#known.set(from + key, text);
      return text.replace(place, (whole, name: string) => String(values?.[name] ?? whole));
    };
  }
}
