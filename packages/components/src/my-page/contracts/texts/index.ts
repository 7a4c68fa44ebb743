import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ContractsTexts = typeof ja;

/** Texts of the contracts. */
export const contractsFeature: Feature<ContractsTexts> = { name: 'my-page-contracts', languages };
