import type { CommonTexts } from '../i18n/common.ts';
import type { Feature, KeyOf, Translate } from '../i18n/feature.ts';
import type launcher from '../locales/ja/chatbot-launcher.ts';
import type texts from '../locales/ja/chatbot.ts';

export type ChatbotLauncherTexts = typeof launcher;
export type ChatbotTexts = typeof texts;

/** Looks up any text of the conversation. */
export type ChatTranslate = Translate<KeyOf<ChatbotTexts> | KeyOf<CommonTexts>>;

/** Texts of the button, all that is there before it is pressed. */
export const chatbotLauncherFeature: Feature<ChatbotLauncherTexts> = {
  name: 'chatbot-launcher',
  languages: {
    ja: () => import('../locales/ja/chatbot-launcher.ts'),
    en: () => import('../locales/en/chatbot-launcher.ts'),
    'ja-x-easy': () => import('../locales/ja-x-easy/chatbot-launcher.ts'),
  },
};

/** Texts of the conversation. */
export const chatbotFeature: Feature<ChatbotTexts> = {
  name: 'chatbot',
  languages: {
    ja: () => import('../locales/ja/chatbot.ts'),
    en: () => import('../locales/en/chatbot.ts'),
    'ja-x-easy': () => import('../locales/ja-x-easy/chatbot.ts'),
  },
};
