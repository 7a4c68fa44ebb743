import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type BillViewerTexts = typeof ja;

/** Looks up a text of the first view. */
export type BillViewerTranslate = Translate<KeyOf<BillViewerTexts & CommonTexts>>;

/** Texts of the first view. */
export const billViewerFeature: Feature<BillViewerTexts> = { name: 'bill-viewer', languages };

const place = /\u0001(\w+)\u0001/gu;

/**
 * Wraps a translator so that it looks up each text once and fills in values itself: a list of bills and a chart use the
 * same few texts a hundred times, and looking them up takes a slow phone longer than rendering them. Texts with a count
 * go to the translator, as the number may select the text.
 */
export function remembering<Key extends string>(t: Translate<Key>): Translate<Key> {
  const texts = new Map<string, string>();
  return (key, values = {}) => {
    if ('count' in values) return t(key, values);
    const places = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0001${name}\u0001`]));
    const text = texts.get(key) ?? t(key, places);
    texts.set(key, text);
    return text.replace(place, (_whole, name: string) => String(values[name]));
  };
}
