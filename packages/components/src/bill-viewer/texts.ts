import type { CommonTexts } from '../i18n/common.ts';
import type { Feature, KeyOf, Translate } from '../i18n/feature.ts';
import type details from '../locales/ja/bill-details.ts';
import type texts from '../locales/ja/bill-viewer.ts';

export type BillViewerTexts = typeof texts;
export type BillDetailsTexts = typeof details;

export type BillTexts = BillViewerTexts & BillDetailsTexts & CommonTexts;

/** Looks up any text of the viewer; those of the details are there once `billDetailsFeature` has been loaded. */
export type BillTranslate = Translate<KeyOf<BillTexts>>;

/** Texts of the first view, one file per language, loaded when first needed. */
export const billViewerFeature: Feature<BillViewerTexts> = {
  name: 'bill-viewer',
  languages: { ja: () => import('../locales/ja/bill-viewer.ts'), en: () => import('../locales/en/bill-viewer.ts') },
};

/** Texts below the first view. */
export const billDetailsFeature: Feature<BillDetailsTexts> = {
  name: 'bill-details',
  languages: { ja: () => import('../locales/ja/bill-details.ts'), en: () => import('../locales/en/bill-details.ts') },
};

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
