export interface DefineOptions {
  /** First part of the tag, so that two versions can live on one page: `mizu` → `<mizu-sign-in>`. */
  readonly prefix?: string;
}
export type ElementClass = (new () => HTMLElement) & { readonly version: string };

const stampOf = (element: CustomElementConstructor | undefined): string | undefined =>
  (element as Partial<ElementClass> | undefined)?.version;

/**
 * Registers an element and never throws, so that one tag cannot stop a page. If the tag is taken, the first element
 * stays: the same version logs a warning; another version, or a foreign element, logs an error.
 *
 * @param name tag without prefix, such as `sign-in`
 * @returns the tag
 */
export function define(name: string, element: ElementClass, { prefix = 'mizu' }: DefineOptions = {}): string {
  const tag = `${prefix}-${name}`;
  const present = customElements.get(tag);
  if (!present) {
    // A class can have one tag only; a second prefix gets a class of its own.
    customElements.define(tag, customElements.getName(element) ? class extends element {} : element);
  } else if (stampOf(present) === element.version) {
    if (present !== element)
      console.warn(
        `Mizumado: <${tag}> ${element.version} is loaded twice; the first is used. Load it once to save data.`,
      );
  } else {
    console.error(
      `Mizumado: <${tag}> is already defined by ${stampOf(present) ? `version ${stampOf(present)}` : 'another library'}; version ${element.version} is not used. Load one version, or give this one a prefix of its own.`,
    );
  }
  return tag;
}

/** The tag of an element that is rendered inside another; registers the class if necessary. */
export function tagOf(name: string, element: ElementClass): string {
  return customElements.getName(element) ?? define(name, element);
}
