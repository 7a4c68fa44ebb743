import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/sign-in/define.ts';
import type { VisitWish } from './support/visit.ts';

const meta: Meta = {
  title: 'Sign in',
  component: 'mizu-sign-in',
  render: () => html`<mizu-sign-in heading-level="2"></mizu-sign-in>`,
};
export default meta;

const seen = (visit: VisitWish, more: StoryObj = {}): StoryObj => ({ ...more, parameters: { visit, ...more.parameters } });

export const SignedOut = seen({});
export const SignedIn = seen({ as: 'rareName' });
export const Loading = seen({ weather: 'waiting' });
export const SessionExpired = seen({ as: 'unpaid', weather: 'expired' });
export const ServerStopped = seen({ weather: 'unreachable' });
export const Offline = seen({ weather: 'unreachable', offline: true });
export const Maintenance = seen({ weather: 'maintenance' });
export const InEnglish = seen({}, { globals: { language: 'en' } });
export const InTheDark = seen({}, { globals: { contrast: 'dark' } });
export const OfChiba = seen({}, { globals: { utility: 'chiba' } });
