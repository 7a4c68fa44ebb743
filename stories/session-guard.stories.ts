import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/sign-in/define.ts';
import { appear } from './support/act.ts';
import { withChanges } from './support/changed.ts';

/**
 * The warning before a session ends, above the page. It comes by itself wherever somebody is signed in, takes no focus, and is no tag for
 * pages.
 */
const meta: Meta = {
  title: 'Session warning',
  // It is a child of the page and not of the story.
  beforeEach: () => () => document.querySelectorAll('mizu-session-guard').forEach((panel) => panel.remove()),
  play: () => appear(document, 'mizu-session-guard [part="panel"], [part="panel"]').then(() => undefined),
};
export default meta;

/** Seconds until the session ends when nobody uses it, and in any case. */
const ending = (idle: number, absolute: number, more: StoryObj = {}): StoryObj => ({
  parameters: { visit: { as: 'unpaid', signedIn: 'account' } },
  render: (_arguments, { loaded }) => {
    const [expiresAt, endsAt] = [idle, absolute].map((seconds) => new Date(Date.now() + seconds * 1000).toISOString());
    return withChanges(
      loaded,
      { session: { expiresAt, endsAt } },
      html`<mizu-sign-in heading-level="2"></mizu-sign-in>`,
    );
  },
  ...more,
});

/** Two minutes before the end, or as many as the utility sets. */
export const AboutToEnd = ending(110, 3600);
/** The longest time for one login is over: the session cannot be lengthened. */
export const AtItsLongest = ending(110, 110);
export const InEnglish = ending(110, 3600, { globals: { language: 'en' } });
export const InTheDark = ending(110, 3600, { globals: { theme: 'dark' } });
