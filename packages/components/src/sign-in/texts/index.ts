import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type SignInTexts = typeof ja;
export type SignInTranslate = Translate<KeyOf<SignInTexts> | KeyOf<CommonTexts>>;

export const signInFeature: Feature<SignInTexts> = { name: 'sign-in', languages };
