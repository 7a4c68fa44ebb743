import type { Feature } from '../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type SessionGuardTexts = typeof ja;

/** Texts of the warning before a session ends. */
export const sessionGuardFeature: Feature<SessionGuardTexts> = { name: 'session-guard', languages };
