import type { Feature } from '../feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type CommonTexts = typeof ja;

/** Texts that every element may need: problems, other ways, waiting. */
export const commonFeature: Feature<CommonTexts> = { name: 'common', languages };
