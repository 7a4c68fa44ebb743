import type { Feature } from '../i18n/feature.ts';
import type sessionGuard from '../locales/ja/session-guard.ts';

export type SessionGuardTexts = typeof sessionGuard;

export const sessionGuardFeature: Feature<SessionGuardTexts> = {
  name: 'session-guard',
  languages: { ja: () => import('../locales/ja/session-guard.ts'), en: () => import('../locales/en/session-guard.ts') },
};
