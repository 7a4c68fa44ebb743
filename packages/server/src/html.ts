import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML made by `html`; everything else is escaped. A text only by `toString()`. */
export type Html = HtmlEscapedString;

/** A piece of a page. Values are escaped (promise 9); pieces and lists of pieces are inserted as they are. */
export const html = (strings: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html =>
  // It is a promise only where a value is one.
  template(strings, ...values) as Html;

/** Text as it may stand anywhere in HTML, also between quotes. */
export const escapeHtml = (text: string): string => html`${text}`.toString();
