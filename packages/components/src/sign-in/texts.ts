import type { CommonTexts } from '../i18n/common.ts';
import type { Feature, KeyOf, Translate } from '../i18n/feature.ts';
import type signIn from '../locales/ja/sign-in.ts';

export type SignInTexts = typeof signIn;
/** Name of a text of signing in; nothing is said for `''`. */
export type SignInKey = KeyOf<SignInTexts> | '';
export type SignInTranslate = Translate<KeyOf<SignInTexts> | KeyOf<CommonTexts>>;

export const signInFeature: Feature<SignInTexts> = {
  name: 'sign-in',
  languages: { ja: () => import('../locales/ja/sign-in.ts'), en: () => import('../locales/en/sign-in.ts') },
};
