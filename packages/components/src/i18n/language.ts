/** Language of an element: the nearest `lang` above it, through shadow roots; Japanese when there is none. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return 'ja';
}

/**
 * Languages to look a text up in, best first: `pt-BR` → pt-BR, pt, en, ja. Japanese readers never get English:
 * `ja-x-easy` (やさしい日本語) → ja-x-easy, ja.
 */
export function languageChain(language: string): string[] {
  const base = language.split('-', 1)[0] ?? language;
  return [...new Set([language, base, ...(base === 'ja' ? [] : ['en']), 'ja'])];
}

/** Selects the text for a language from a localised text of the service. */
export function localized(text: Readonly<Record<string, string | undefined>>, language: string): string {
  return (
    languageChain(language)
      .map((tag) => text[tag])
      .find(Boolean) ?? ''
  );
}
