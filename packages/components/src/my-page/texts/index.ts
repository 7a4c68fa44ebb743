import type { Feature, KeyOf, TextTree, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type MyPageTexts = typeof ja;

/** Looks up a section's own texts, and those that all of the page share. */
export type SectionTranslate<T extends TextTree = MyPageTexts> = Translate<
  KeyOf<T> | KeyOf<MyPageTexts> | KeyOf<CommonTexts>
>;

/** Frame, to-dos and what all sections say: loaded with the element. The others come with their section. */
export const myPageFeature: Feature<MyPageTexts> = { name: 'my-page', languages };
