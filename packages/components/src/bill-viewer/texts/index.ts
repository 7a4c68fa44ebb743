import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type detailsJa from '../details/texts/ja.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type BillViewerTexts = typeof ja;
export type BillTexts = BillViewerTexts & typeof detailsJa & CommonTexts;

/** Looks up any text of the viewer; those of the details are there once `billDetailsFeature` has been loaded. */
export type BillTranslate = Translate<KeyOf<BillTexts>>;

/** Texts of the first view. */
export const billViewerFeature: Feature<BillViewerTexts> = { name: 'bill-viewer', languages };

const place = /\u0001(\w+)\u0001/gu;

/**
 * The same translator, looking up each text once and filling in values by itself: a list of bills and a chart ask for the same few
 * texts a hundred times, which takes a slow phone longer than drawing them. What is counted is left to the translator, as the number
 * may choose the text.
 */
export function remembering(t: BillTranslate): BillTranslate {
  const texts = new Map<string, string>();
  return (key, values = {}) => {
    if ('count' in values) return t(key, values);
    const places = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0001${name}\u0001`]));
    const text = texts.get(key) ?? t(key, places);
    texts.set(key, text);
    return text.replace(place, (_whole, name: string) => String(values[name]));
  };
}
