import { tagOf } from './define.ts';

/** Makes an element that is shown inside the viewer, by whatever tag its class has on this page. */
export function ownElement<T extends HTMLElement>(
  name: string,
  element: (new () => T) & { readonly version: string },
): T {
  return document.createElement(tagOf(name, element)) as T;
}
