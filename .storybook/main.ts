import type { StorybookConfig } from '@storybook/web-components-vite';
import { manifest } from './manifest.ts';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifest()],
    // Sources, not builds: a change is seen at once.
    resolve: { ...vite.resolve, conditions: ['source', 'module', 'browser', 'development|production'] },
    // PostgreSQL in the tab finds its own data files only when it is left where it is.
    optimizeDeps: { ...vite.optimizeDeps, exclude: ['@electric-sql/pglite'] },
    build: { ...vite.build, target: 'es2024', chunkSizeWarningLimit: 4096 },
  }),
};

export default config;
