import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ActionsTexts = typeof ja;
export type ActionsTranslate = Translate<KeyOf<ActionsTexts> | KeyOf<CommonTexts>>;

/** What is said while something is done, and why it was not: one text for a problem, wherever it comes up. */
export const actionsFeature: Feature<ActionsTexts> = { name: 'actions', languages };
