import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/sign-in/define.ts';
import { click, fill } from './support/act.ts';
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
const submit =
  (customerNumber: string, confirmationNumber: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await fill(canvasElement, '#customerNumber', customerNumber);
    await fill(canvasElement, '#confirmationNumber', confirmationNumber);
    await click(canvasElement, 'button[type="submit"]');
  };

/** Nothing filled in, and one digit too few: both fields say what is expected, and the summary leads to them. */
export const Mistakes = seen({}, { play: submit('', '12345') });
/** The numbers do not belong together; which of them is wrong is never told. */
export const Refused = seen({}, { play: submit('999999999', '000000') });
/** Tried too often: the time left counts down. */
export const TriedTooOften = seen({ weather: 'signInBusy' }, { play: submit('999999999', '000000') });
export const MistakesInEnglish = seen({}, { play: submit('12', ''), globals: { language: 'en' } });

export const InEnglish = seen({}, { globals: { language: 'en' } });
export const InTheDark = seen({}, { globals: { theme: 'dark' } });
export const OfChiba = seen({}, { globals: { utility: 'chiba' } });
