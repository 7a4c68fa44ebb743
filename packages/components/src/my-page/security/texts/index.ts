import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type SecurityTexts = typeof ja;

/** Texts of signing in and its record. */
export const securityFeature: Feature<SecurityTexts> = { name: 'my-page-security', languages };
