import type { Feature, KeyOf, Translate } from '../../i18n/feature.ts';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ChatbotTexts = typeof ja;

/** Looks up any text of the conversation. */
export type ChatTranslate = Translate<KeyOf<ChatbotTexts> | KeyOf<CommonTexts>>;

/** Texts of the conversation. */
export const chatbotFeature: Feature<ChatbotTexts> = { name: 'chatbot', languages };
