import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ChatbotLauncherTexts = typeof ja;

/** Texts of the button, the only ones loaded before it is pressed. */
export const chatbotLauncherFeature: Feature<ChatbotLauncherTexts> = { name: 'chatbot-launcher', languages };
