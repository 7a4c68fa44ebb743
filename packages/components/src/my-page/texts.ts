import type { CommonTexts } from '../i18n/common.ts';
import type { Feature, KeyOf, TextTree, Translate } from '../i18n/feature.ts';
import type contacts from '../locales/ja/my-page-contacts.ts';
import type contracts from '../locales/ja/my-page-contracts.ts';
import type data from '../locales/ja/my-page-data.ts';
import type security from '../locales/ja/my-page-security.ts';
import type texts from '../locales/ja/my-page.ts';

export type MyPageTexts = typeof texts;
export type ContractsTexts = typeof contracts;
export type ContactsTexts = typeof contacts;
export type SecurityTexts = typeof security;
export type DataTexts = typeof data;

/** Looks up a section's own texts, and those that all of the page share. */
export type SectionTranslate<T extends TextTree = MyPageTexts> = Translate<
  KeyOf<T> | KeyOf<MyPageTexts> | KeyOf<CommonTexts>
>;

/** Frame, to-dos and what all sections say: loaded with the element. The others come with their section. */
export const myPageFeature: Feature<MyPageTexts> = {
  name: 'my-page',
  languages: { ja: () => import('../locales/ja/my-page.ts'), en: () => import('../locales/en/my-page.ts') },
};

export const contractsFeature: Feature<ContractsTexts> = {
  name: 'my-page-contracts',
  languages: {
    ja: () => import('../locales/ja/my-page-contracts.ts'),
    en: () => import('../locales/en/my-page-contracts.ts'),
  },
};

export const contactsFeature: Feature<ContactsTexts> = {
  name: 'my-page-contacts',
  languages: {
    ja: () => import('../locales/ja/my-page-contacts.ts'),
    en: () => import('../locales/en/my-page-contacts.ts'),
  },
};

export const securityFeature: Feature<SecurityTexts> = {
  name: 'my-page-security',
  languages: {
    ja: () => import('../locales/ja/my-page-security.ts'),
    en: () => import('../locales/en/my-page-security.ts'),
  },
};

export const dataFeature: Feature<DataTexts> = {
  name: 'my-page-data',
  languages: { ja: () => import('../locales/ja/my-page-data.ts'), en: () => import('../locales/en/my-page-data.ts') },
};
