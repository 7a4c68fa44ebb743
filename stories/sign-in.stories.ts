import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/sign-in/define.ts';
import { appear, click, fill } from './support/act.ts';
import { withChanges } from './support/changed.ts';
import type { Changes } from './support/changed.ts';
import type { Visit, VisitWish } from './support/visit.ts';

type Play = NonNullable<StoryObj['play']>;

const changed =
  (changes: Changes): NonNullable<StoryObj['render']> =>
  (_arguments, { loaded }) =>
    withChanges(loaded, changes, html`<mizu-sign-in heading-level="2"></mizu-sign-in>`);

const meta: Meta = { title: 'Sign in', component: 'mizu-sign-in', render: changed({}) };
export default meta;

const seen = (visit: VisitWish, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: { visit, ...more.parameters },
});

const newestCode = async (loaded: unknown, address: string): Promise<string> => {
  const { values } = await (loaded as { visit: Visit }).visit.newestMessage(address);
  return values['code'] ?? '';
};

/** Passkey, code by mail or SMS, usage notice: in the utility's order, with one main action. */
export const SignedOut = seen({});
/** Neither this browser nor this page can use the utility's passkeys: they are not offered. */
export const WithoutPasskeys = seen({}, { render: changed({ signIn: { passkeyDomain: 'www.city.morioka.example' } }) });
/** The utility's own identity provider first. */
export const WithProvider = seen(
  {},
  {
    render: changed({
      signIn: {
        methods: ['provider', 'mail-code', 'usage-notice'],
        provider: { ja: '見本市の共通ID', en: 'Sample City ID' },
      },
    }),
  },
);
/** A utility that lets people see one contract, and has no accounts. */
export const UsageNoticeOnly = seen({}, { render: changed({ signIn: { methods: ['usage-notice'] } }) });
/** On a page of another site: the service's own page, in a new window. */
export const OnAForeignSite = seen({}, { render: changed({ signIn: { place: 'window' } }) });
export const Loading = seen({ weather: 'waiting' });
export const SessionExpired = seen({ as: 'unpaid', weather: 'expired' });
export const ServerStopped = seen({ weather: 'unreachable' });
export const Offline = seen({ weather: 'unreachable', offline: true });
export const Maintenance = seen({ weather: 'maintenance' });

/** An address that cannot be one. */
export const AddressMistake = seen(
  {},
  {
    play: async ({ canvasElement }) => {
      await fill(canvasElement, '#mail', 'hanako@example');
      await click(canvasElement, 'form [part="submit"]');
      await appear(canvasElement, '.summary');
    },
  },
);
export const BySms = seen({}, { play: ({ canvasElement }) => click(canvasElement, '[part="switch"]') });
/** Where the code was sent, how long it is good, and what to do when none comes. */
const askForCode =
  (address: string): Play =>
  async ({ canvasElement }) => {
    await fill(canvasElement, '#mail', address);
    await click(canvasElement, 'form [part="submit"]');
    await appear(canvasElement, '#code');
  };
export const EnteringTheCode = seen({}, { play: askForCode('hanako@example.jp') });
/** The tries that are left are told; what was typed stays. */
export const WrongCode = seen(
  {},
  {
    play: async (context) => {
      const address = `story-${Math.random().toString(36).slice(2)}@example.jp`;
      await askForCode(address)(context);
      await fill(
        context.canvasElement,
        '#code',
        (await newestCode(context.loaded, address)) === '123456' ? '654321' : '123456',
      );
      await click(context.canvasElement, '[part="submit"]');
      await appear(context.canvasElement, '.trouble');
    },
  },
);
/** The browser's own window was closed, or there is no passkey on this device. */
export const PasskeyStopped = seen(
  {},
  {
    play: async ({ canvasElement }) => {
      const { credentials } = navigator;
      const get = credentials.get.bind(credentials);
      credentials.get = () => Promise.reject(new DOMException('stopped', 'NotAllowedError'));
      await click(canvasElement, '[part="passkey"]');
      await appear(canvasElement, '.trouble');
      credentials.get = get;
    },
  },
);

const openUsageNotice: Play = async ({ canvasElement }) => {
  await click(canvasElement, '[data-to="usage-notice"]');
  await appear(canvasElement, '#customerNumber');
};
const submitNumbers =
  (customerNumber: string, confirmationNumber: string): Play =>
  async (context) => {
    const { canvasElement } = context;
    await openUsageNotice(context);
    await fill(canvasElement, '#customerNumber', customerNumber);
    await fill(canvasElement, '#confirmationNumber', confirmationNumber);
    await click(canvasElement, 'form [part="submit"]');
  };
/** One contract by the numbers of its usage notice: what they open, and what not. */
export const ByUsageNotice = seen({}, { play: openUsageNotice });
/** Nothing filled in, and one digit too few: both fields say what is expected, and the summary leads to them. */
export const Mistakes = seen({}, { play: submitNumbers('', '12345') });
/** The numbers do not belong together; which of them is wrong is never told. */
export const Refused = seen({}, { play: submitNumbers('999999999', '000000') });
/** Tried too often: the time left counts down. */
export const TriedTooOften = seen({ weather: 'signInBusy' }, { play: submitNumbers('999999999', '000000') });

/** One contract is seen; the way to an account is offered. */
export const SignedInByUsageNotice = seen({ as: 'rareName', signedIn: 'usage-notice' });
/** From the usage notice to an account, with its contract unless the person says otherwise. */
export const FromUsageNoticeToAccount = seen(
  { as: 'unpaid', signedIn: 'usage-notice' },
  { play: ({ canvasElement }) => click(canvasElement, '[part="upgrade"]') },
);
export const SignedIn = seen({ as: 'rareName', signedIn: 'account' });

const contactPoints = [
  {
    id: '01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10',
    kind: 'mail',
    address: 'hanako@example.jp',
    verifiedAt: '2026-11-20T02:13:00Z',
  },
  {
    id: '01939a40-7b1e-7c55-9d3f-2f7c1d5a9e11',
    kind: 'sms',
    address: '09012345678',
    verifiedAt: '2026-11-20T02:13:00Z',
  },
];
const confirming = (account: Record<string, unknown>): StoryObj =>
  seen(
    { as: 'unpaid', signedIn: 'account' },
    {
      render: (_arguments, { loaded }) =>
        withChanges(
          loaded,
          { account },
          html`<mizu-sign-in heading-level="2" purpose="confirm"><p slot="reason">ご家族と共有する前に、ご本人であることを確認します。</p></mizu-sign-in>`,
        ),
      play: ({ canvasElement }) => appear(canvasElement, '[data-step="confirm"]').then(() => undefined),
    },
  );
/** Before something important: passkey, or a code to one of the account's own addresses, which are not shown in full. */
export const Confirming = confirming({ passkeys: 1, contactPoints });
export const ConfirmingByCode = confirming({ passkeys: 0, contactPoints: contactPoints.slice(0, 1) });

export const InEnglish = seen({}, { globals: { language: 'en' } });
export const MistakesInEnglish = seen({}, { play: submitNumbers('12', ''), globals: { language: 'en' } });
export const CodeInEnglish = seen({}, { play: askForCode('hanako@example.jp'), globals: { language: 'en' } });
export const InTheDark = seen({}, { globals: { theme: 'dark' } });
export const CodeInTheDark = seen({}, { play: askForCode('hanako@example.jp'), globals: { theme: 'dark' } });
export const OfChiba = seen({}, { globals: { utility: 'chiba' } });
export const InASidebar = seen({}, { globals: { width: '320px' } });
