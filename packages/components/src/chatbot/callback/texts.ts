import type { Feature } from '../../i18n/feature.ts';
import type callback from '../../locales/ja/chatbot-callback.ts';

export type CallbackTexts = typeof callback;

export const callbackFeature: Feature<CallbackTexts> = {
  name: 'chatbot-callback',
  languages: {
    ja: () => import('../../locales/ja/chatbot-callback.ts'),
    en: () => import('../../locales/en/chatbot-callback.ts'),
    'ja-x-easy': () => import('../../locales/ja-x-easy/chatbot-callback.ts'),
  },
};
