import type { Feature } from '../i18n/feature.ts';
import type signIn from '../locales/ja/sign-in.ts';

export type SignInTexts = typeof signIn;

export const signInFeature: Feature<SignInTexts> = {
  name: 'sign-in',
  languages: { ja: () => import('../locales/ja/sign-in.ts'), en: () => import('../locales/en/sign-in.ts') },
};
