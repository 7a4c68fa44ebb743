import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/my-page/define.ts';
import { appear, click, fill } from './support/act.ts';
import type { VisitWish } from './support/visit.ts';

const meta: Meta = {
  title: 'My page',
  component: 'mizu-my-page',
  render: () => html`<mizu-my-page heading-level="2"></mizu-my-page>`,
};
export default meta;

const seen = (visit: VisitWish, more: StoryObj = {}): StoryObj => ({ ...more, parameters: { visit, ...more.parameters } });
const account = (visit: VisitWish, more: StoryObj = {}): StoryObj => seen({ as: 'severalContracts', signedIn: 'account', ...visit }, more);

type Play = NonNullable<StoryObj['play']>;

/** Opens a section; the contracts are open from the beginning. */
const opening =
  (section: string, inside: string): Play =>
  async ({ canvasElement }) => {
    await click(canvasElement, `#${section}`);
    await appear(canvasElement, inside);
  };

/** Somebody with several contracts: an overdue or unpaid bill first, then what there is. */
export const SeveralContracts = account({});
/** Nothing to do: the bill is paid. */
export const NothingToDo = account({ as: 'paid' });
export const Overdue = account({ as: 'overdue' });
export const SignedOut = seen({});
/** Signed in by the numbers of a usage notice: one contract, and the way to an account. */
export const NoticeOnly = seen({ as: 'unpaid', signedIn: 'notice' });
export const Loading = seen({ as: 'severalContracts', signedIn: 'account', weather: 'waiting' });
export const SessionExpired = account({ weather: 'expired' });
export const ServerStopped = account({ weather: 'unreachable' });
export const Offline = account({ weather: 'unreachable', offline: true });
export const Maintenance = account({ weather: 'maintenance' });

/** Adds a contract by the two numbers; both are missing. */
export const AddingAContract = account({}, {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '#add');
    await click(canvasElement, '#link button[type="submit"]');
  },
});
/** The bill inside the contract. */
export const BillOpened = account({ as: 'unpaid' }, { play: ({ canvasElement }) => click(canvasElement, '[data-action="bill"]') });
/** Before a contract is taken off, it is said what happens. */
export const TakingAContractOff = account({}, { play: ({ canvasElement }) => click(canvasElement, '[data-action="unlink"]') });
/** To whom, as what, until when. */
export const Sharing = account({ as: 'unpaid' }, { play: ({ canvasElement }) => click(canvasElement, '[data-action="shares"]') });
/** Sharing needs a confirmation, which is asked for right there; the form waits below it. */
export const ConfirmingToShare = account({ as: 'unpaid', level: 'account' }, {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '[data-action="shares"]');
    await fill(canvasElement, '#address', 'jiro@example.jp');
    await click(canvasElement, 'button[data-place="offer"]');
    await appear(canvasElement, '.step-up');
  },
});
export const ContactPoints = account({}, { play: opening('contacts', '#name') });
export const AddingAContactPoint = account({}, {
  play: async (context) => {
    await opening('contacts', '#name')(context);
    await click(context.canvasElement, '[data-open="add"]');
    await fill(context.canvasElement, '#address', 'hanako@example');
    await click(context.canvasElement, 'button[data-place="send"]');
  },
});
/** The code that was sent to the new address. */
export const EnteringTheCode = account({}, {
  play: async (context) => {
    await opening('contacts', '#name')(context);
    await click(context.canvasElement, '[data-open="add"]');
    await fill(context.canvasElement, '#address', `story-${Math.random().toString(36).slice(2)}@example.jp`);
    await click(context.canvasElement, 'button[data-place="send"]');
    await fill(context.canvasElement, '#code', '000000');
  },
});
export const LoginAndSafety = account({}, { play: opening('security', '[id^="event-"], .empty') });
export const MyData = account({}, { play: opening('data', '#open') });
/** What ends and what goes on, before the account is closed. */
export const ClosingTheAccount = account({}, {
  play: async (context) => {
    await opening('data', '#open')(context);
    await click(context.canvasElement, '#open');
    await click(context.canvasElement, 'button[data-place="close"]');
  },
});

export const InEnglish = account({}, { globals: { language: 'en' } });
export const InTheDark = account({}, { globals: { theme: 'dark' } });
export const OfChiba = account({}, { globals: { utility: 'chiba' } });
export const InASidebar = account({}, { globals: { width: '320px' } });
