import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type CallbackTexts = typeof ja;

/** Texts of the form for being called back. */
export const callbackFeature: Feature<CallbackTexts> = { name: 'chatbot-callback', languages };
