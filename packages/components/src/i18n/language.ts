/** Language of an element: the nearest `lang` above it, through shadow roots; Japanese when there is none. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    // Pages also write `zh_CN`, at which `Intl` throws.
    if (lang) return lang.replaceAll('_', '-');
  }
  return 'ja';
}

/** What a tag of another language than Japanese means: with its script, and without anything. `zh-CN` → zh-Hans, zh. */
function wider(tag: string): string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    // A page may have anything in `lang`.
    return [];
  }
}

/**
 * Languages to look a text up in, best first: `zh-CN` → zh-CN, zh-Hans, zh, en, ja. Japanese readers never get English:
 * `ja-x-easy` (やさしい日本語) → ja-x-easy, ja.
 */
export function languageChain(tag: string): string[] {
  // `Intl`, whose first call is slow, is not asked for Japanese.
  return [...new Set([tag, ...(/^ja\b/i.test(tag) ? [] : [...wider(tag), 'en']), 'ja'])];
}

/** Selects the text for a language from a localised text of the service. */
export function localized(text: Readonly<Record<string, string | undefined>>, language: string): string {
  return (
    languageChain(language)
      .map((tag) => text[tag])
      .find(Boolean) ?? ''
  );
}
