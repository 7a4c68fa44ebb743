import { tagOf } from './define.ts';

/** Creates an element inside another, by the tag that its class has on this page. */
export function ownElement<T extends HTMLElement>(
  name: string,
  element: (new () => T) & { readonly version: string },
): T {
  return document.createElement(tagOf(name, element)) as T;
}
