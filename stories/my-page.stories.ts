import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '../packages/components/src/my-page/define.ts';
import { appear, click, fill } from './support/act.ts';
import { visit } from './support/visit.ts';
import type { Visit, VisitWish } from './support/visit.ts';

const meta: Meta = {
  title: 'My page',
  component: 'mizu-my-page',
  render: () => html`<mizu-my-page heading-level="2"></mizu-my-page>`,
};
export default meta;

const seen = (visit: VisitWish, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: { visit, ...more.parameters },
});
const account = (visit: VisitWish, more: StoryObj = {}): StoryObj =>
  seen({ as: 'severalContracts', signedIn: 'account', ...visit }, more);

type Play = NonNullable<StoryObj['play']>;

/** Opens a section; the contracts are open from the beginning. */
const opening =
  (section: string, inside: string): Play =>
  async ({ canvasElement }) => {
    await click(canvasElement, `#${section}`);
    await appear(canvasElement, inside);
  };

/** Shows the page once something has happened behind it. */
const after = (happens: (visit: Visit) => Promise<void>, then?: Play): Pick<StoryObj, 'render' | 'play'> => ({
  render: () => html`<div class="later"></div>`,
  play: async (context) => {
    const { client, ...mine } = context.loaded['visit'] as Visit;
    await client.session.get();
    await happens({ client, ...mine });
    const place = context.canvasElement.querySelector<HTMLElement>('.later');
    if (place) render(html`<mizu-my-page heading-level="2"></mizu-my-page>`, place);
    await then?.(context);
  },
});

/** Somebody with several contracts: an overdue or unpaid bill first, then what there is. */
export const SeveralContracts = account({});
/** Nothing to do: the bill is paid. */
export const NothingToDo = account({ as: 'paid' });
export const Overdue = account({ as: 'overdue' });
export const SignedOut = seen({});
/** Signed in by the numbers of a usage notice: one contract, and the way to an account. */
export const UsageNoticeOnly = seen({ as: 'unpaid', signedIn: 'usage-notice' });
export const Loading = seen({ as: 'severalContracts', signedIn: 'account', weather: 'waiting' });
export const SessionExpired = account({ weather: 'expired' });
export const ServerStopped = account({ weather: 'unreachable' });
export const Offline = account({ weather: 'unreachable', offline: true });
export const Maintenance = account({ weather: 'maintenance' });

/** Somebody shares a contract with this person, who has not answered yet. */
export const Invitation = account(
  { as: 'unpaid' },
  after(async ({ client }) => {
    const giver = await visit('morioka', { as: 'rareName', signedIn: 'account', level: 'confirmed' });
    await giver.client.session.get();
    const [contract] = (await giver.client.contracts.list()).items;
    const address = (await client.account.get()).contactPoints[0]?.address ?? '';
    const body = {
      kind: 'mail',
      address,
      role: 'manager',
      relation: 'family',
      expiresOn: '2027-03-31',
      lang: 'ja',
    } as const;
    if (contract) await giver.client.shares.create(contract.id, body);
  }),
);
/** Who shares a contract, each with what may be done and until when. */
export const Shares = account(
  { as: 'unpaid', level: 'confirmed' },
  after(
    async ({ client }) => {
      const [contract] = (await client.contracts.list()).items;
      const share = (address: string, more: object): unknown =>
        contract &&
        client.shares.create(contract.id, {
          kind: 'mail',
          address,
          role: 'viewer',
          relation: 'family',
          expiresOn: null,
          lang: 'ja',
          ...more,
        });
      await share('jiro@example.jp', {});
      await share('keiri-tanto@office-with-a-rather-long-name.example.jp', {
        role: 'manager',
        relation: 'staff',
        expiresOn: '2027-03-31',
      });
    },
    async ({ canvasElement }) => {
      await click(canvasElement, '[data-action="shares"]');
      await appear(canvasElement, '[data-end]');
    },
  ),
);

/** Adds a contract by the two numbers; both are missing. */
export const AddingAContract = account(
  {},
  {
    play: async ({ canvasElement }) => {
      await click(canvasElement, '#add');
      await click(canvasElement, '#link button[type="submit"]');
    },
  },
);
/** The bill inside the contract. */
export const BillOpened = account(
  { as: 'unpaid' },
  { play: ({ canvasElement }) => click(canvasElement, '[data-action="bill"]') },
);
/** Before a contract is taken off, it is said what happens. */
export const TakingAContractOff = account(
  {},
  { play: ({ canvasElement }) => click(canvasElement, '[data-action="unlink"]') },
);
/** To whom, as what, until when. */
export const Sharing = account(
  { as: 'unpaid' },
  { play: ({ canvasElement }) => click(canvasElement, '[data-action="shares"]') },
);
/** Sharing needs a confirmation, which is asked for right there; the form waits below it. */
export const ConfirmingToShare = account(
  { as: 'unpaid', level: 'account' },
  {
    play: async ({ canvasElement }) => {
      await click(canvasElement, '[data-action="shares"]');
      await fill(canvasElement, '#address', 'jiro@example.jp');
      await click(canvasElement, 'button[data-place="offer"]');
      await appear(canvasElement, '.step-up');
    },
  },
);
export const ContactPoints = account({}, { play: opening('contacts', '#name') });
export const AddingAContactPoint = account(
  {},
  {
    play: async (context) => {
      await opening('contacts', '#name')(context);
      await click(context.canvasElement, '[data-open="add"]');
      await fill(context.canvasElement, '#address', 'hanako@example');
      await click(context.canvasElement, 'button[data-place="send"]');
    },
  },
);
/** The code that was sent to the new address. */
export const EnteringTheCode = account(
  {},
  {
    play: async (context) => {
      await opening('contacts', '#name')(context);
      await click(context.canvasElement, '[data-open="add"]');
      await fill(context.canvasElement, '#address', `story-${Math.random().toString(36).slice(2)}@example.jp`);
      await click(context.canvasElement, 'button[data-place="send"]');
      await fill(context.canvasElement, '#code', '000000');
    },
  },
);
export const LoginAndSafety = account({}, { play: opening('security', '[id^="event-"], .empty') });
export const MyData = account({}, { play: opening('data', '#open') });
/** What ends and what goes on, before the account is closed. */
export const ClosingTheAccount = account(
  {},
  {
    play: async (context) => {
      await opening('data', '#open')(context);
      await click(context.canvasElement, '#open');
      await click(context.canvasElement, 'button[data-place="close"]');
    },
  },
);

export const InEnglish = account({}, { globals: { language: 'en' } });
export const InTheDark = account({}, { globals: { theme: 'dark' } });
export const OfChiba = account({}, { globals: { utility: 'chiba' } });
export const InASidebar = account({}, { globals: { width: '320px' } });
