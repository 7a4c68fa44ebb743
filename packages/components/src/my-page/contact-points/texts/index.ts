import type { Feature } from '../../../i18n/feature.ts';
import type ja from './ja.ts';
import { languages } from './languages.ts';

export type ContactsTexts = typeof ja;

/** Texts of the contact points. */
export const contactsFeature: Feature<ContactsTexts> = { name: 'my-page-contacts', languages };
