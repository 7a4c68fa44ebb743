import { setMoreContrast } from './contrast.ts';
import manifest from 'virtual:custom-elements-manifest';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ownName } from '../packages/components/src/i18n/own-name.ts';
import { commonFeature } from '../packages/components/src/i18n/texts/index.ts';
import '../packages/components/src/provider/define.ts';
import type { UtilityId } from '../test/support/cases/town.ts';
import { visit } from '../stories/support/visit.ts';
import type { Visit, VisitWish } from '../stories/support/visit.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const choice = <Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

/** Every language that there are texts in, as it calls itself. */
const languages = Object.fromEntries(Object.keys(commonFeature.languages).map((tag) => [tag, ownName(tag)]));

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Guides', 'Bill viewer', 'My page', 'Chatbot', 'Sign in', 'Provider'] } },
  },
  initialGlobals: { utility: 'morioka', language: 'ja', theme: 'light', contrast: 'normal', width: 'full' },
  globalTypes: {
    utility: choice('Utility', 'globe', { morioka: 'Morioka (sample)', chiba: 'Chiba (sample)' }),
    language: choice('Language', 'transfer', languages),
    theme: choice('Theme', 'sun', { light: 'Light', dark: 'Dark' }),
    contrast: choice('Contrast', 'contrast', { normal: 'Normal contrast', more: 'More contrast' }),
    width: choice('Width', 'grow', {
      full: 'Full',
      '360px': '360 px phone',
      '320px': '320 px sidebar',
      '768px': '768 px column',
    }),
  },
  loaders: [
    async ({ globals, parameters }) => ({
      visit: await visit(globals.utility as UtilityId, (parameters.visit as VisitWish | undefined) ?? {}),
    }),
  ],
  decorators: [
    (story, { globals, loaded }) => {
      const { service, client } = loaded.visit as Visit;
      document.documentElement.lang = String(globals.language);
      document.documentElement.style.colorScheme = String(globals.theme);
      setMoreContrast(globals.contrast === 'more');
      return html`<main class="story" ${ref((element) => (element as HTMLElement | undefined)?.style.setProperty('--story-width', globals.width === 'full' ? '100%' : String(globals.width)))}>
        <mizu-provider .service=${service} .client=${client} lang=${String(globals.language)} theme=${String(globals.theme)}>${story()}</mizu-provider>
      </main>`;
    },
  ],
};

export default preview;
