import type { MizuElement } from '../base/mizu-element.ts';
import { ownElement } from '../browser/own-element.ts';
import type { MyPageStore } from './store.ts';

/** What the page knows of the elements it shows. */
export type SectionElement = HTMLElement &
  Pick<MizuElement, 'scope' | 'headingLevel' | 'focus'> & { store: MyPageStore };

/** Sections below the to-dos, in their order on the page. */
export const sectionNames = ['contracts', 'contacts', 'security', 'data'] as const;
export type SectionName = (typeof sectionNames)[number];

export const isSectionName = (name: string): name is SectionName => (sectionNames as readonly string[]).includes(name);

/** Loads the code of a section and makes its elements; a resident pays for what they open. */
export const sections: Readonly<Record<SectionName, () => Promise<readonly SectionElement[]>>> = {
  contracts: async () => {
    const { MyContracts } = await import('./contracts/contracts.ts');
    return [ownElement('my-contracts', MyContracts)];
  },
  contacts: async () => {
    const [{ MyContactPoints }, { MyProfile }] = await Promise.all([
      import('./contact-points/contact-points.ts'),
      import('./contact-points/profile.ts'),
    ]);
    return [ownElement('my-contact-points', MyContactPoints), ownElement('my-profile', MyProfile)];
  },
  security: async () => {
    const [{ MyPasskeys }, { MySessions }, { MySignIns }] = await Promise.all([
      import('./security/passkeys.ts'),
      import('./security/sessions.ts'),
      import('./security/sign-ins.ts'),
    ]);
    return [
      ownElement('my-passkeys', MyPasskeys),
      ownElement('my-sessions', MySessions),
      ownElement('my-sign-ins', MySignIns),
    ];
  },
  data: async () => {
    const { MyData } = await import('./data/data.ts');
    return [ownElement('my-data', MyData)];
  },
};
